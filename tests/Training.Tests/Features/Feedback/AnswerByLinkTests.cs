using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class AnswerByLinkTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-16")]
    public async Task Counts_once_and_nothing_ties_the_answer_to_its_giver()
    {
        var guests = await GuestLink.AskedAsync(area, 5);
        for (var guest = 0; guest < 5; guest++)
        {
            await GuestLink.AssertSaysAsync(
                await guests.AnswerAsync(await guests.PathAsync(guest), ("q1", "4"), ("q2", $"Opin {guest}\r\nasiaa")), HttpStatusCode.OK, "Thank you!");
        }

        var path = await guests.PathAsync();
        await GuestLink.AssertSaysAsync(await guests.AnswerAsync(path, ("q1", "1")), HttpStatusCode.Conflict, "Olet jo vastannut");
        await GuestLink.AssertSaysAsync(await guests.ReadAsync(path), HttpStatusCode.OK, "Du har redan svarat");
        var results = await area.Lead.JsonAsync($"{guests.Asked.Path}/results");
        Assert.Equal(("6", "5", "4"), (results.Text("asked"), results.Text("answered"), results.Items("questions")[0].Text("average")));
        var marks = await fixture.Service.InTenantAsync(area.Tenant, async db => await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
            db.FeedbackSheets.Select(row => row.RowVersion).Concat(db.FeedbackRespondents.Select(row => row.RowVersion))));
        Assert.Single(marks.Distinct());
    }

    [Fact]
    public async Task A_double_click_counts_once()
    {
        var guests = await GuestLink.AskedAsync(area);
        var path = await guests.PathAsync();
        var both = await Task.WhenAll(guests.AnswerAsync(path, ("q1", "5")), guests.AnswerAsync(path, ("q1", "5")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], both.Select(answer => answer.StatusCode).Order());
        Assert.Equal("1", (await area.Lead.JsonAsync($"{guests.Asked.Path}/results")).Text("answered"));
    }

    [Fact]
    public async Task Asks_again_for_what_is_missing_or_cannot_be_and_keeps_nothing_of_it()
    {
        var guests = await GuestLink.AskedAsync(area);
        var path = await guests.PathAsync();
        await GuestLink.AssertSaysAsync(await guests.AnswerAsync(path), HttpStatusCode.BadRequest, "Answer one question");
        await GuestLink.AssertSaysAsync(await guests.AnswerAsync(path, ("q1", "6")), HttpStatusCode.BadRequest, "Oliko hyötyä?");
        await GuestLink.AssertSaysAsync(await guests.AnswerAsync(path, ("q2", "Lapsi 150313A902J")), HttpStatusCode.BadRequest, "Ota henkilötunnukset pois");
        using var json = await area.Service.Client(null).PostAsync(new Uri(path, UriKind.Relative), new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Equal("0", (await area.Lead.JsonAsync($"{guests.Asked.Path}/results")).Text("answered"));
        await guests.AnswerAsync("/feedback/x", ("q1", "1")).MissingAsync();
    }
}
