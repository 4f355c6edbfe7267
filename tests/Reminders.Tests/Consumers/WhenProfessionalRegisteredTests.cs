using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Consumers;

public sealed class WhenProfessionalRegisteredTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Told_twice_keeps_one_recipient_and_the_contact_sealed()
    {
        var story = new Story(fixture);
        var professional = story.Professional(Language.Sv, "reader@demo.example");
        await story.TellAsync(professional);
        await story.TellAsync(professional);
        var recipient = await fixture.InTenantAsync(story.Tenant, db => db.Recipients.SingleAsync());
        Assert.Equal((Language.Sv, professional.Subject), (recipient.Language, recipient.Subject));
        Assert.DoesNotContain("reader", recipient.SealedContact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_becomes_known_only_after_their_reminder_was_due_still_gets_it()
    {
        var story = new Story(fixture);
        var professional = story.Professional();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await story.TellAsync(story.Member(professional.ProfessionalId));
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.NoContact, (await story.DeliveryAsync()).State);

        await story.TellAsync(professional);
        await fixture.RunJobAsync();
        Assert.Equal(DeliveryState.Sent, (await story.DeliveryAsync()).State);
    }
}
