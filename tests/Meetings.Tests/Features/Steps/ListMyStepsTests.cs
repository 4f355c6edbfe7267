using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Steps;

public sealed class ListMyStepsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Shows_ones_own_open_steps_what_is_due_first_first_and_page_by_page()
    {
        var room = await Room.OfChildAsync(area);
        var mine = await area.ProfessionalAsync(room.Worker);
        var mother = await room.FamilyAsync();
        foreach (var (day, what) in ((string, string)[])[("2026-02-01", "Toinen"), ("2026-01-05", "Ensimmäinen"), ("2026-03-01", "Kolmas")])
        {
            await room.PostAsync($"{room.Path}/steps", new { who = "Minä", what, dueOn = day, professionalId = mine });
        }

        await room.PostAsync($"{room.Path}/steps", new { who = "Äiti", what = "Äidin", dueOn = "2026-01-01", personId = mother.Person });

        var first = await room.Client.JsonAsync("/api/meetings/my-steps?limit=2");
        var second = await room.Client.JsonAsync($"/api/meetings/my-steps?limit=2&cursor={first.Text("next")}");

        Assert.Equal(["Ensimmäinen", "Toinen", "Kolmas"], first.Items().Concat(second.Items()).Select(step => step.Text("what")));
        Assert.Equal(["Äidin"], (await area.As(mother).JsonAsync("/api/meetings/my-steps")).Items().Select(step => step.Text("what")));
        Assert.Empty((await area.As(await room.ProfessionalAsync(room.ChildId)).JsonAsync("/api/meetings/my-steps")).Items());
    }
}
