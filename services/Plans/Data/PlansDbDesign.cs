using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Data;

internal sealed class PlansDbDesign : DesignTimeFactory<PlansDb>;
