using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

[Collection(MattersGroup.Name)]
public sealed class WhenOrganisationChangedTests(RemindersFixture fixture)
{
    [Fact]
    public async Task The_last_word_on_what_its_systems_sign_in_with_holds_also_for_one_nobody_told_of_before()
    {
        var (story, id) = (new Story(fixture), Guid.CreateVersion7());
        await story.TellAsync<OrganisationChanged, WhenOrganisationChanged>(new(story.Tenant, id, Sector.School, null, story.Now));
        await story.TellAsync<OrganisationChanged, WhenOrganisationChanged>(new(story.Tenant, id, Sector.School, "demokoulu", story.Now));
        var known = await fixture.InTenantAsync(story.Tenant, db => db.Organisations.AsNoTracking().SingleAsync());
        Assert.Equal((id, "demokoulu"), (known.Id, known.TokenOrganisation));
    }
}
