using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenOwnAccessGrantedTests(RemindersFixture fixture)
{
    [Fact]
    [Trait("covers", "L-10")]
    [Trait("covers", "L-23")]
    public async Task A_child_with_own_pages_has_preferences_and_is_forgotten_with_the_rest()
    {
        var child = await ChildStory.BeginAsync(fixture);
        var caller = TestCaller.With(Role.Family, child.Tenant) with { Person = child.ChildId };
        using var before = fixture.Client(caller);
        await before.GetAsync("/api/reminders/preferences").MissingAsync();
        await child.TellAsync<AccessGranted, WhenOwnAccessGranted>(Granted(child.ChildId, "mother", Grounds.TeamRole("closeOne")));
        await before.GetAsync("/api/reminders/preferences").MissingAsync();

        await child.TellAsync<AccessGranted, WhenOwnAccessGranted>(Granted(child.ChildId, child.ChildId.ToString(), Grounds.Own));
        await child.TellAsync<AccessGranted, WhenOwnAccessGranted>(Granted(child.ChildId, child.ChildId.ToString(), Grounds.Own));
        Assert.Equal("fi", (await before.JsonAsync("/api/reminders/preferences")).Text("language"));

        await fixture.EraseAsync(child.Tenant, child.ChildId);
        Assert.False(await fixture.InTenantAsync(child.Tenant, db => db.Recipients.AnyAsync(row => row.Id == child.ChildId)));

        AccessGranted Granted(Guid childId, string grantee, string ground) =>
            new(child.Tenant, Guid.CreateVersion7(), childId, GranteeKind.Person, grantee, ground, child.Now, null, child.Now);
    }
}
