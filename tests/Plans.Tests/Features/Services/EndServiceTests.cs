using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Services;

public sealed class EndServiceTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-05")]
    public async Task Ends_once_with_a_word_why_and_stays_as_it_was()
    {
        var one = await PlanCase.OpenAsync(fixture);
        var id = (await one.PostedAsync("services", DemoServices.Body())).Id();
        await one.RefusedAsync("ends_before_start", $"services/{id}/end", new { on = "2026-08-01", why = "x" });

        var ended = await one.PostedAsync($"services/{id}/end", new { on = "2026-10-28", why = "Kuraattori vaihtui" });

        Assert.Equal(("2026-10-28", "Kuraattori vaihtui"), (ended.Text("endsOn"), ended.Text("endedWhy")));
        await one.RefusedAsync("service_ended", $"services/{id}/end", new { on = "2026-10-28", why = "x" });
        await one.PutAsync($"services/{id}", DemoServices.Body(), ended.Text("eTag")).RefusesAsync("service_ended");
        await one.HiddenFromOthersAsync(HttpMethod.Post, $"services/{id}/end", new { on = "2026-10-28", why = "x" }, Role.Family, Role.Partner);
    }
}
