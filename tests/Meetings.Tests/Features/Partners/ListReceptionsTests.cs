using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Partners;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class ListReceptionsTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Those_who_keep_the_record_see_what_partners_said_of_it_and_nobody_else_does()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var meeting = await child.MeetingAsync("network", "2026-01-01");
        var path = $"{Area.Meetings}/{meeting}/record";
        await child.AcceptedAsync(HttpMethod.Post, path, new { });
        await child.Area.RunAsync(async db =>
        {
            var record = await db.Records.SingleAsync(row => row.MeetingId == meeting);
            db.Add(new RecordReception(record, child.ChildId, Guid.CreateVersion7(), Reception.Unclear, "Mitä tarkoittaa?", "Koulu", MeetingsFixture.Now));
            return await db.SaveChangesAsync();
        });

        Assert.Equal("Mitä tarkoittaa?", Assert.Single((await child.Client.JsonAsync($"{path}/receptions")).Items()).Text("words"));
        await child.HiddenFromFamilyAsync($"{path}/receptions");
        await child.HiddenFromOthersAsync(HttpMethod.Get, $"{path}/receptions", null);
    }
}
