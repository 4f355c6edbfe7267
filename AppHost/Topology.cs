namespace SystemicPlatform.AppHost;

/// <summary>The one description of what runs and who may talk to whom. Every runner reads it, none adds to it.</summary>
public sealed record Topology(
    PostgresPart Postgres, RabbitMqPart RabbitMq, IdentityPart Identity, IReadOnlyList<ServicePart> Services)
{
    public static Topology Systemic { get; } = Describe();

    public IEnumerable<string> Databases => Services.Select(service => service.Database).OfType<string>();

    /// <summary>The services that hold the area's data and answer under /api; they tell each other over the broker.</summary>
    public IEnumerable<string> Apis => Services.Where(service => service.UsesBroker).Select(service => service.Name);

    /// <summary>What people and partners reach; everything else answers only to it.</summary>
    public ServicePart Gateway => Service("gateway");

    public ServicePart Service(string name) => Services.Single(service => string.Equals(service.Name, name, StringComparison.Ordinal));

    private static Topology Describe()
    {
        var postgres = new PostgresPart(Port: 8132);
        var rabbitmq = new RabbitMqPart(Port: 8172, DistributionPort: 8173, MapperPort: 8174);
        var identity = new IdentityPart("AppHost/identity", Port: 8081);

        var teams = new ServicePart("teams", "services/Teams/Teams.csproj", Port: 8101)
        {
            Database = "teams",
            UsesBroker = true,
            Keys = [ProtectionKey.Fields, ProtectionKey.Lookup, ProtectionKey.Contacts],
        };
        var meetings = new ServicePart("meetings", "services/Meetings/Meetings.csproj", Port: 8102)
        {
            Database = "meetings",
            UsesBroker = true,
            Keys = [ProtectionKey.Fields, ProtectionKey.Lookup],
        };
        var plans = new ServicePart("plans", "services/Plans/Plans.csproj", Port: 8103)
        {
            Database = "plans",
            UsesBroker = true,
            Keys = [ProtectionKey.Fields, ProtectionKey.Lookup],
        };
        var training = new ServicePart("training", "services/Training/Training.csproj", Port: 8104)
        {
            Database = "training",
            UsesBroker = true,
            Keys = [ProtectionKey.Fields, ProtectionKey.Lookup, ProtectionKey.Contacts],
        };
        var reminders = new ServicePart("reminders", "services/Reminders/Reminders.csproj", Port: 8105)
        {
            Database = "reminders",
            UsesBroker = true,
            Keys = [ProtectionKey.Fields, ProtectionKey.Lookup, ProtectionKey.Contacts],
            SendsMail = true,
        };
        var portal = new ServicePart("portal", "services/Portal/Portal.csproj", Port: 8106)
        {
            Database = "portal",
            Keys = [ProtectionKey.Fields],
            SignsPeopleIn = true,
            Behind = "gateway",
        };
        var gateway = new ServicePart("gateway", "gateway/Gateway.csproj", Port: 8080)
        {
            Calls = [teams.Name, meetings.Name, plans.Name, training.Name, reminders.Name, portal.Name],
        };
        return new Topology(postgres, rabbitmq, identity, [teams, meetings, plans, training, reminders, portal, gateway]);
    }
}
