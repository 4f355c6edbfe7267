using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Data;

internal sealed class MeetingsDbDesign : DesignTimeFactory<MeetingsDb>;
