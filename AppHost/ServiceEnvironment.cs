namespace SystemicPlatform.AppHost;

/// <summary>The settings a service is given, by the names Aspire uses, so that it runs unchanged under any runner.</summary>
internal static class ServiceEnvironment
{
    internal static Dictionary<string, string> ToRun(ServicePart service, Wiring wiring)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = wiring.Address(service.Name),
            ["OTEL_SERVICE_NAME"] = service.Name,
            ["Identity__Authority"] = wiring.Authority,
            ["Identity__Audience"] = Wiring.Audience,
            ["Portal__Address"] = wiring.PublicAddress,
        };
        if (service.Database is { } database)
        {
            settings[$"ConnectionStrings__{database}"] = wiring.App(database);
        }
        if (service.UsesBroker)
        {
            settings["ConnectionStrings__rabbitmq"] = wiring.Broker;
        }
        if (service.SendsMail)
        {
            settings["Mail__Directory"] = wiring.MailFolder;
        }
        if (service.SignsPeopleIn)
        {
            settings["Identity__ClientId"] = wiring.Client.Id;
            settings["Identity__ClientSecret"] = wiring.Client.Secret;
        }
        foreach (var key in service.Keys)
        {
            settings[$"Protection__{key}"] = wiring.Key(service.Name, key);
        }
        foreach (var called in service.Calls.Concat(service.Behind is { } behind ? [behind] : []))
        {
            settings[$"services__{called}__http__0"] = wiring.Address(called);
        }
        return settings;
    }

    /// <summary>As to run, and the owner's connection string, which nothing else ever gets.</summary>
    internal static Dictionary<string, string> ToMigrate(ServicePart service, string database, Wiring wiring)
    {
        var settings = ToRun(service, wiring);
        settings[$"ConnectionStrings__{database}_owner"] = wiring.Owner(database);
        return settings;
    }
}
