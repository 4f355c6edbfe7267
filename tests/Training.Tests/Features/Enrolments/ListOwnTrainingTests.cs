using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Enrolments;

public sealed class ListOwnTrainingTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/my-training";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-24")]
    public async Task Shows_what_one_takes_part_in_how_many_wait_before_and_what_feedback_is_asked()
    {
        var (id, me) = await area.ProfessionalAsync();
        var (other, another) = await area.ProfessionalAsync();
        var (third, _) = await area.ProfessionalAsync();
        var waiting = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        await area.SessionAsync(waiting);
        await area.EnrolAsync(waiting, other, third, id);
        var seated = await area.GroupAsync();
        var coming = await area.SessionAsync(seated);
        var enrolment = (await area.EnrolAsync(seated, id))[0].Id();
        var past = await area.SessionAsync(seated, new DateOnly(2026, 6, 1));
        await area.AttendAsync(past, (enrolment, "onSite", null));
        var form = await area.Lead.CreatedAsync($"{Area.Path}/feedback-forms", new { title = "Palaute", questions = new[] { new { kind = "scale", text = "Hyötyä?" } } });
        await area.Lead.PostedAsync($"{Area.Path}/sessions/{past}/feedback", new { formId = form });
        var assignment = (await area.Lead.PostedAsync($"{Area.Path}/groups/{seated}/assignments", new { title = "Tehtävä" })).Id();
        await area.As(me).PostedAsync($"{Area.Path}/assignments/{assignment}/submissions", new { text = "Kolme hypoteesia." });
        var left = await area.GroupAsync();
        await area.As(me).PostedAsync($"{Area.Path}/enrolments/{(await area.EnrolAsync(left, id))[0].Id()}/cancellation", new { });

        var rows = await area.As(me).AllAsync($"{Path}?limit=1");

        Assert.Equal([seated, waiting], rows.ConvertAll(row => row.GetProperty("offer").GetProperty("groupId").GetGuid()));
        Assert.Equal([past, coming], rows[0].GetProperty("sessions").EnumerateArray().Select(session => session.Id()));
        Assert.Equal([past], rows[0].GetProperty("feedbackAsked").EnumerateArray().Select(session => session.GetGuid()));
        Assert.Equal(["Kolme hypoteesia."], rows[0].GetProperty("work").EnumerateArray().Select(work => work.Text("text")));
        Assert.Equal(1, rows[1].GetProperty("you").GetProperty("ahead").GetInt32());
        Assert.Single((await area.As(me).JsonAsync($"{Path}?groupId={waiting}")).Items());
        Assert.Empty((await area.As(another).JsonAsync($"{Path}?groupId={seated}")).Items());

        await area.As(me).PostAsJsonAsync($"{Area.Path}/sessions/{past}/feedback/answers", new { answers = new[] { new { question = 1, score = 5 } } });
        Assert.Empty((await area.As(me).JsonAsync($"{Path}?groupId={seated}")).Items()[0].GetProperty("feedbackAsked").EnumerateArray());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
