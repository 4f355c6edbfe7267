using System.Text.Json;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>A school's system, coded only from the published document, does its whole journey (Must show 1 of the partner API).</summary>
public sealed class PartnerJourneyTests(PlatformFixture fixture)
{
    private const string V1 = "/partner/v1";

    private readonly PartnerScene scene = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "A3-05")]
    [Trait("covers", "A2-15")]
    [Trait("covers", "R-12")]
    public async Task From_the_invitation_to_the_consultation()
    {
        await scene.OpenAsync("Kumpukki", "Kumppanilampi");
        using var school = await PartnerClient.OpenAsync(fixture.Platform.Address("gateway"), await fixture.Platform.TokenAsync("school", Cancelled));
        await TakesPartInMeetingsAsync(school);
        await TakesPartInThePlanAsync(school);
        await ConsultsInBothDirectionsAsync(school);
        await IsToldAsync(school);
        await IsWrittenDownAsync();
        Report.Line($"partner journey: {school.Called.Count} of {school.Operations.Count()} operations of the document called");
    }

    private async Task TakesPartInMeetingsAsync(PartnerClient school)
    {
        var meeting = await scene.MeetingAsync(Scenario.Today.AddDays(20));
        var shown = await school.SoonAsync(() => school.GetAsync(V1 + "/invitations/{meetingId}", meeting));
        Assert.Equal(scene.ChildId, shown.GetProperty("childId").GetGuid());
        var listed = await school.GetAsync(V1 + "/invitations");
        Assert.Contains(listed.GetProperty("items").EnumerateArray(), one => one.GetProperty("meetingId").GetGuid() == meeting);

        var answered = await school.PostAsync(V1 + "/invitations/{meetingId}/answer", new { Answer = "accepted" }, meeting);
        Assert.Equal("accepted", answered.GetProperty("answer").GetString());
        await school.PostAsync(V1 + "/invitations/{meetingId}/statement", new { Text = "Poissaoloja on 62 tuntia" }, meeting);
        Assert.Equal("Poissaoloja on 62 tuntia", (await school.GetAsync(V1 + "/invitations/{meetingId}/statement", meeting)).GetProperty("text").GetString());
        Assert.Contains("62 tuntia", (await fixture.Gateway.GetAsync(Scenario.Worker, $"/api/meetings/meetings/{meeting}/statements", Cancelled)).Content, StringComparison.Ordinal);

        var past = await scene.SharedRecordAsync();
        var record = await school.GetAsync(V1 + "/invitations/{meetingId}/record", past);
        await school.PostAsync(
            V1 + "/invitations/{meetingId}/record/reception", new { Version = record.GetProperty("version").GetInt32(), Reception = "understood" }, past);
    }

    private async Task TakesPartInThePlanAsync(PartnerClient school)
    {
        var number = await scene.PublishedPlanAsync();
        await school.SoonAsync(() => school.GetAsync(V1 + "/children/{childId}/plan/versions", scene.ChildId));
        Assert.Contains((await school.GetAsync(V1 + "/children")).GetProperty("items").EnumerateArray(), one => one.GetProperty("childId").GetGuid() == scene.ChildId);
        await school.GetAsync(V1 + "/children/{childId}/plan/versions/{number}", scene.ChildId, number);
        await school.PostAsync(V1 + "/children/{childId}/plan/versions/{number}/opinions", new { Stance = "approves" }, scene.ChildId, number);
        await school.GetAsync(V1 + "/children/{childId}/plan/goals", scene.ChildId);

        var plan = await school.PostAsync(
            V1 + "/children/{childId}/sector-plans",
            new { Facts = new { Kind = "plan", Title = "Oppimissuunnitelma", MadeOn = Scenario.Day(Scenario.Today) } }, scene.ChildId);
        await school.PutAsync(
            V1 + "/children/{childId}/sector-plans/{sectorPlanId}",
            new { Facts = new { Kind = "followUp", Title = "Seuranta", MadeOn = Scenario.Day(Scenario.Today) } },
            plan.GetProperty("eTag").GetString()!, scene.ChildId, plan.GetProperty("id").GetGuid());
        Assert.Single((await school.GetAsync(V1 + "/children/{childId}/sector-plans", scene.ChildId)).GetProperty("items").EnumerateArray());
    }

    private async Task ConsultsInBothDirectionsAsync(PartnerClient school)
    {
        var at = new DateTimeOffset(Scenario.Today.AddDays(30).ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
        var theirs = await school.PostAsync(V1 + "/consultations/slots", new { Direction = "fromPartner", Consultant = "Kuraattori", StartsAt = at, DurationMinutes = 45 });
        await scene.DoneAsync("/api/meetings/consultation-bookings", new { SlotId = theirs.GetProperty("id").GetGuid() });
        var ours = await scene.DoneAsync(
            "/api/meetings/consultation-slots",
            new { Direction = "toPartner", Organisation = "demokoulu", Consultant = "Kaisa Mallila", StartsAt = at.AddDays(1), DurationMinutes = 45 });
        var booking = await school.PostAsync(
            V1 + "/consultations/children/{childId}/bookings", new { SlotId = ours.GetProperty("id").GetGuid(), JointClient = true }, scene.ChildId);
        Assert.Equal(2, (await school.GetAsync(V1 + "/consultations/bookings")).GetProperty("items").GetArrayLength());
        await school.PostAsync(
            V1 + "/consultations/children/{childId}/bookings/{bookingId}/cancellation", new { Reason = "Sairastuminen" }, scene.ChildId, booking.GetProperty("id").GetGuid());
    }

    // A message that its system believes is signed with the secret that it was shown once.
    private static async Task IsToldAsync(PartnerClient school)
    {
        using var receiver = WebhookReceiver.Open();
        var subscribed = await school.PostAsync(V1 + "/webhook", new { Url = receiver.Address, Kinds = new[] { "weeklyMeeting" } });
        var taken = receiver.TakeAsync(Cancelled);
        var tested = await school.PostAsync(V1 + "/webhook/test", new { });
        Assert.True(tested.GetProperty("delivered").GetBoolean(), tested.GetRawText());
        Assert.True((await taken).IsSignedWith(subscribed.GetProperty("secret").GetString()!), "The signature is not the one of the secret.");
        await school.GetAsync(V1 + "/webhook/deliveries");
    }

    // Everything that it was shown stands among the child's disclosures, each with all that the law asks (L-20).
    private async Task IsWrittenDownAsync()
    {
        List<JsonElement> entries = [];
        await Testing.Eventually.HoldsAsync("the disclosures are written down", async () =>
        {
            entries = await fixture.Gateway.ListAsync(Scenario.Worker, $"/api/teams/children/{scene.ChildId}/disclosures", Cancelled);
            return entries.Any(entry => entry.GetProperty("what").GetString()!.StartsWith("yhteinen suunnitelma", StringComparison.Ordinal))
                && entries.Any(entry => entry.GetProperty("what").GetString()!.StartsWith("tapaaminen", StringComparison.Ordinal));
        });
        Assert.All(entries, entry =>
        {
            Assert.Equal(scene.School, entry.GetProperty("recipient").GetProperty("organisationId").GetGuid());
            Assert.All(["on", "what", "provision", "purpose", "disclosedBy"], member => Assert.False(string.IsNullOrEmpty(entry.GetProperty(member).GetString())));
        });
    }
}
