using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Contacts;

[Trait("covers", "L-11")]
public sealed class AgreeContactTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Says_how_often_where_and_whether_alone_and_when_the_next_is_due()
    {
        var child = await ContactClient.OfAsync(area);

        var agreed = await child.AgreedAsync(everyDays: 30, alone: true);
        var again = await child.AgreedAsync(everyDays: 14, alone: true);

        Assert.Equal(("2025-12-31", "2025-12-15"), (agreed.Text("dueOn"), again.Text("dueOn")));
        Assert.Equal((child.ProfessionalId, "Koulu", true), (again.GetProperty("professionalId").GetGuid(), again.Text("place"), again.GetProperty("alone").GetBoolean()));
    }

    [Fact]
    public async Task Two_who_agree_at_once_do_not_overwrite_each_other()
    {
        var child = await ContactClient.OfAsync(area);
        var body = new { professionalId = child.ProfessionalId, everyDays = 30, alone = false, from = "2025-12-01" };
        using var client = area.As(Role.Lead);

        var answers = await Task.WhenAll(child.PutAsync(client, "\"0\"", body), child.PutAsync(client, "\"0\"", body));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        using var stale = await child.PutAsync(client, "\"0\"", body);
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        using var blind = await child.PutAsync(client, null, body);
        await blind.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }

    [Fact]
    public async Task Refuses_what_is_not_right_and_who_has_no_grant()
    {
        var child = await ContactClient.OfAsync(area);
        using var lead = area.As(Role.Lead);
        using var days = await child.PutAsync(lead, "\"0\"", new { professionalId = child.ProfessionalId, everyDays = 0, alone = false, from = "2025-12-01" });
        await days.AssertFieldAsync("everyDays", "inclusive_between");
        using var unknown = await child.PutAsync(lead, "\"0\"", new { professionalId = Guid.CreateVersion7(), everyDays = 1, alone = false, from = "2025-12-01" });
        await unknown.AssertFieldAsync("professionalId", "unknown_professional");
        foreach (var role in (Role[])[Role.Professional, Role.Family, Role.Admin, Role.Auditor])
        {
            using var client = area.As(role);
            using var answer = await child.PutAsync(client, "\"0\"", new { professionalId = child.ProfessionalId, everyDays = 1, alone = false, from = "2025-12-01" });
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
