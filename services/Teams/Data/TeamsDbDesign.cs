using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Data;

internal sealed class TeamsDbDesign : DesignTimeFactory<TeamsDb>;
