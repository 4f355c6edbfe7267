using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Data;

/// <summary>For <c>dotnet ef</c> alone.</summary>
internal sealed class RemindersDbDesign : DesignTimeFactory<RemindersDb>;
