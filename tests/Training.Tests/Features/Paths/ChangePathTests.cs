using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class ChangePathTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task A_step_that_keeps_its_id_stays_done()
    {
        var path = await Induction.PathAsync(area);
        var steps = path.Items("steps");
        var walk = await area.Lead.CreatedAsync($"{Induction.Path}/{path.Id()}/walks", new { participantId = await area.PartnerAsync() });
        foreach (var step in steps.Take(2))
        {
            await area.Lead.PostedAsync($"{Area.Path}/walks/{walk}/steps", new { stepId = step.GetProperty("stepId").GetGuid(), done = true });
        }

        var kept = steps[0].GetProperty("stepId").GetGuid();
        using var changed = await area.Lead.ReplaceAsync(
            $"{Induction.Path}/{path.Id()}", new { kind = "induction", title = "Polku", steps = new object[] { new { text = "Uusi" }, new { text = "Lue opas", stepId = kept } } });
        await changed.BodyAsync();

        var row = Assert.Single((await area.Lead.JsonAsync($"{Induction.Path}/{path.Id()}/walks")).Items());
        Assert.Equal(("1", kept), (row.Text("left"), row.Items("done").Single().GetGuid()));
        await area.Lead.ReplaceAsync($"{Induction.Path}/{path.Id()}", new { kind = "mentoring", title = "x", steps = new[] { new { text = "x" } } })
            .RefusesFieldAsync("kind", "kind_is_fixed");
    }
}
