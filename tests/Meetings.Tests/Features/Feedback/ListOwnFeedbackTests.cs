using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class ListOwnFeedbackTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-10")]
    public async Task Shows_what_one_said_oneself_and_nothing_of_the_others()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        var (mother, father) = (await room.FamilyAsync(), await room.FamilyAsync());
        await room.HeldAsync();
        await room.PostAsync($"{room.Path}/feedback", new { answers = new { heard = 5, understood = 4, useful = 3, hopeful = 2 } }, mother);

        Assert.Equal(room.MeetingId.ToString(), Assert.Single((await room.Area.As(mother).JsonAsync("/api/meetings/mine/feedback")).Items()).Text("meetingId"));
        Assert.Empty((await room.Area.As(father).JsonAsync("/api/meetings/mine/feedback")).Items());
        Assert.Empty((await room.Client.JsonAsync("/api/meetings/mine/feedback")).Items());
    }
}
