namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportEnrolmentsTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Says_who_has_a_seat_and_who_waits_at_which_place()
    {
        var groupId = await area.GroupAsync(Bodies.Group(seatLimit: 1));
        await area.EnrolAsync(groupId, await area.PartnerAsync(), await area.PartnerAsync());
        var lines = await area.Lead.LinesAsync($"{Area.Path}/groups/{groupId}/enrolments/export");
        Assert.EndsWith(";Demokoulu;enrolled;;lead", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";Demokoulu;waiting;1;lead", lines[2], StringComparison.Ordinal);
    }
}
