using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenProfessionalChangedTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    [Trait("covers", "L-27")]
    public async Task The_reminder_comes_in_the_new_language_to_the_new_address()
    {
        var story = new Story(fixture);
        var before = await story.JoinAsync(Language.Fi);
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        var changed = new ProfessionalChanged(
            story.Tenant, before.ProfessionalId, before.Subject, Language.Sv, story.Seal(before.ProfessionalId, "new@demo.example"), story.Now);
        await story.TellAsync(changed);
        await story.TellAsync(changed);
        await fixture.RunJobAsync();
        var mail = await ReadMail.FromAsync(fixture.FileOf((await story.DeliveryAsync()).Id));
        Assert.Equal(("new@demo.example", "sv"), (Assert.Single(mail.To), mail.Language));
    }

    [Fact]
    public async Task An_older_fact_that_comes_late_changes_nothing()
    {
        var story = new Story(fixture);
        var professional = story.Professional(Language.En);
        await story.TellAsync(professional);
        await story.TellAsync(new ProfessionalChanged(
            story.Tenant, professional.ProfessionalId, null, Language.Fi, null, professional.At.AddMinutes(-1)));
        var recipient = await fixture.InTenantAsync(story.Tenant, db => db.Recipients.SingleAsync());
        Assert.Equal((Language.En, professional.SealedContact), (recipient.Language, recipient.SealedContact));
    }
}
