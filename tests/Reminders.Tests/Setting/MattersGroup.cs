namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>
/// Classes that tell of matters share one service and run one after the other: its clock goes on through all of them, and
/// each test has a tenant of its own.
/// </summary>
[CollectionDefinition(Name)]
public sealed class MattersGroup : ICollectionFixture<RemindersFixture>
{
    public const string Name = "matters";
}
