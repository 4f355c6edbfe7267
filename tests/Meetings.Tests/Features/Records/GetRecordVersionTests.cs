using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class GetRecordVersionTests(MeetingsFixture fixture)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_version_that_was_never_shared_does_not_exist(int version)
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service));
        await room.OpenedAsync();
        using var answer = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record/versions/{version}");
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
