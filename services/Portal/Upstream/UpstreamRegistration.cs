using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>One typed client per service; all of them go through the gateway.</summary>
internal static class UpstreamRegistration
{
    public static void AddUpstream(this IServiceCollection services, IConfiguration configuration)
    {
        var gateway = Settings.RequireAddress(configuration, "services:gateway:http:0");
        services.AddTransient<AsTheSignedIn>().AddTransient<Patience>().AddTransient<Calls>().AddTransient<PeopleNames>();
        Add<TeamsClient>();
        Add<MeetingsClient>();
        Add<PlansClient>();
        Add<TrainingClient>();
        Add<TrainingDesk>();
        Add<RemindersClient>();
        Add<GatewayClient>();
        Add<FilesClient>();
        Add<AuditClient>();
        Add<ImportsClient>();
        Add<PartnersClient>();
        Add<OperationsClient>();
        Add<LibraryClient>();
        Add<RegisterClient>();

        void Add<T>()
            where T : ServiceClient =>
            services.AddHttpClient<T>(http => (http.BaseAddress, http.Timeout) = (gateway, TimeSpan.FromSeconds(20)))
                .AddHttpMessageHandler<Calls>()
                // Before the one that tries again: what it adds to a call is added once.
                .AddHttpMessageHandler<AsTheSignedIn>()
                .AddHttpMessageHandler<Patience>()
                // Who asks which child's page belongs in the access log, not in the portal's.
                .RemoveAllLoggers();
    }
}
