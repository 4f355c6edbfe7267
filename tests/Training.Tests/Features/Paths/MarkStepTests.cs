using System.Net.Http.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Paths;

public sealed class MarkStepTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task One_marks_ones_own_steps_the_mentor_does_and_a_stranger_sees_nothing()
    {
        var path = await Induction.PathAsync(area, "mentoring");
        var steps = path.Items("steps").ConvertAll(step => step.GetProperty("stepId").GetGuid());
        var ((person, own), (mentorId, mentor), (_, stranger)) = (await area.ProfessionalAsync(), await area.ProfessionalAsync(), await area.ProfessionalAsync());
        var marks = $"{Area.Path}/walks/{await area.Lead.CreatedAsync($"{Induction.Path}/{path.Id()}/walks", new { participantId = person, mentorId })}/steps";

        await area.As(own).PostedAsync(marks, new { stepId = steps[0], done = true });
        Assert.Equal("1", (await area.As(mentor).PostedAsync(marks, new { stepId = steps[1], done = true })).Text("left"));
        await area.As(stranger).PostAsJsonAsync(marks, new { stepId = steps[2], done = true }).MissingAsync();
        await area.As(own).PostAsJsonAsync(marks, new { stepId = steps[0], done = true }).RefusesAsync("step_already_so");
        await area.As(own).PostAsJsonAsync(marks, new { stepId = Guid.NewGuid(), done = true }).RefusesFieldAsync("stepId", "unknown_step");
    }
}
