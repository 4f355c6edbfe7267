using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Faults;

/// <summary>
/// Several instances in processes of their own, each killed several times while they send, and an SMTP server in another
/// that fails one time in ten. Nothing is lost, and nothing comes twice save where the line was cut after the letter.
/// Few reminders and kills by default; 50,000 with SYSTEMIC_TEST_ALL=1.
/// </summary>
public sealed class ManyInstancesTests(RemindersFixture fixture, ITestOutputHelper output) : IClassFixture<RemindersFixture>
{
    private const int Teams = 5;
    private const int MembersPerTeam = 10;

    private static readonly int Reminders = Proofs.InFull ? 50_000 : 300;
    private static readonly int KillsEach = Proofs.InFull ? 5 : 1;

    public static TheoryData<int> Instances => Proofs.InFull ? [2, 4] : [2];

    [Theory]
    [MemberData(nameof(Instances))]
    [Trait("covers", "A0-20")]
    public async Task Every_reminder_comes_and_none_twice_save_those_whose_line_was_cut(int count)
    {
        fixture.Clock.Pass(DateTimeOffset.UtcNow - fixture.Clock.GetUtcNow());
        var story = await PrepareAsync();
        await using var post = await RecordingPost.OpenAsync("--faults", "0.1", "--pause", Proofs.InFull ? "0.005" : "0.1");
        ServiceInstance[] instances = [.. Enumerable.Range(0, count).Select(_ => new ServiceInstance(fixture, post))];
        try
        {
            await KillInTurnAsync(instances, post);
            await Eventually.HoldsAsync("all are sent", () => AllSentAsync(story), TimeSpan.FromMinutes(Proofs.InFull ? 30 : 2));
        }
        finally
        {
            Array.ForEach(instances, instance => instance.Dispose());
        }

        await AssertAsync(story, await post.ReadAsync(), instances);
    }

    private async Task<Story> PrepareAsync()
    {
        var story = new Story(fixture);
        for (var number = 0; number < Teams; number++)
        {
            var team = Guid.CreateVersion7();
            for (var member = 0; member < MembersPerTeam; member++)
            {
                var professional = story.Professional();
                await story.TellAsync(professional);
                await story.TellAsync(story.Member(professional.ProfessionalId) with { TeamId = team });
            }

            await story.TellAsync(new SeriesScheduled(
                story.Tenant, Guid.CreateVersion7(), team, null, MeetingKind.ProfessionalTeam,
                [.. Enumerable.Range(0, Reminders / Teams / MembersPerTeam).Select(minute => story.Occurrence(TimeSpan.FromMinutes(180 + minute)))],
                story.Now));
        }

        return story;
    }

    // Whenever so many letters more have come, the next one dies.
    private static async Task KillInTurnAsync(ServiceInstance[] instances, RecordingPost post)
    {
        var kills = instances.Length * KillsEach;
        for (var number = 0; number < kills; number++)
        {
            var letters = Reminders / (kills + 1) * (number + 1);
            await Eventually.HoldsAsync($"{letters} letters", () => Task.FromResult(post.CountLetters() >= letters), TimeSpan.FromMinutes(10));
            instances[number % instances.Length].KillAndReplace();
        }
    }

    // What the server refused for good is given up; an operator sends it again.
    private async Task<bool> AllSentAsync(Story story)
    {
        using var admin = fixture.Client(TestCaller.With(Role.Admin, story.Tenant));
        await admin.PostedAsync("/api/reminders/deliveries/send-again", new { fault = (string?)null });
        return await fixture.InTenantAsync(
            story.Tenant,
            async db => await db.Deliveries.CountAsync(delivery => delivery.Channel == Channel.Mail && delivery.State == DeliveryState.Sent) == Reminders);
    }

    private async Task AssertAsync(Story story, PostRecord record, ServiceInstance[] instances)
    {
        var deliveries = await story.DeliveriesAsync();
        var byId = record.Letters.GroupBy(letter => letter.Id!).ToDictionary(letters => letters.Key, letters => letters.ToArray());
        var repeated = byId.Values.Where(letters => letters.Length > 1).ToArray();
        output.WriteLine(
            $"{instances.Length} instances, killed {instances.Sum(instance => instance.Kills)} times; {deliveries.Count} reminders, "
            + $"{byId.Count} delivered, {deliveries.Count - byId.Count} lost; {record.Letters.Length} letters recorded, {repeated.Length} reminders more than once; "
            + $"{record.Cut.Count} lines cut after a letter; faults: {string.Join(", ", record.Faults.Select(fault => $"{fault.Key} {fault.Value}"))}");

        Assert.All(instances, instance => Assert.Equal(KillsEach, instance.Kills));
        Assert.Equal(Reminders, deliveries.Count);
        Assert.Equal(
            deliveries.Select(delivery => ($"<reminder-{delivery.Id}@demo.example>", $"{delivery.RecipientId}@demo.example")).Order(),
            byId.Select(letters => (letters.Key, Assert.Single(letters.Value.Select(letter => letter.To!).Distinct()))).Order());
        Assert.All(repeated, letters => Assert.All(letters[..^1], letter => Assert.Contains(letter.Letter!.Value, record.Cut)));
        Assert.InRange(record.Faults.Values.Sum(), Reminders / 20, Reminders / 4);
    }
}
