using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class GetRecordTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Shows_what_changed_since_a_revision_and_nothing_else()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        var first = await room.WriteAsync(record.Part("situation"), "Ensimmäinen");
        var seen = (await room.RecordAsync()).GetProperty("revision").GetInt64();

        var nothing = await room.RecordAsync(since: seen);
        await room.WriteAsync(record.Part("situation"), "Toinen");
        using var removed = await room.SendAsync(HttpMethod.Delete, $"{Writing.Paragraphs}/{first.Id()}", etag: first.Text("eTag"));
        var changes = await room.RecordAsync(since: seen);

        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        Assert.Equal((seen, 0, 0), (nothing.GetProperty("revision").GetInt64(), nothing.Paras().Count, nothing.Parts().Count));
        Assert.Equal([("", true), ("Toinen", false)], changes.Paras().Select(row => (row.Text("text"), row.GetProperty("removed").GetBoolean())));
        Assert.Equal(["Toinen"], (await room.RecordAsync()).Texts());
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task What_concerns_one_of_several_children_is_behind_that_childs_gate()
    {
        var room = await Room.OfChildrenAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("notes"), "Yhteinen");
        await room.WriteAsync(record.Part("situation", room.Children[0]), "Ensimmäisestä");
        await room.WriteAsync(record.Part("situation", room.Children[1]), "Toisesta");
        var other = await room.ProfessionalAsync(room.Children[1]);
        var stranger = await room.ProfessionalAsync();

        Assert.Equal(["Yhteinen", "Ensimmäisestä", "Toisesta"], (await room.RecordAsync()).Texts());
        Assert.Equal(["Yhteinen", "Toisesta"], (await room.RecordAsync(other)).Texts());
        Assert.Equal(["Yhteinen"], (await room.RecordAsync(stranger)).Texts());
        Assert.DoesNotContain((await room.RecordAsync(stranger)).Parts(), part => part.Text("childId") is not null);
        var listed = (await fixture.Service.AccessLogAsync(area.Tenant)).Where(line => line.Subject == other.Subject && line.Action == "listed");
        Assert.Equal([room.Children[1]], listed.Select(line => line.ChildId).OfType<Guid>());
    }

    [Fact]
    [Trait("covers", "A0-06")]
    public async Task A_family_sees_the_record_of_a_meeting_that_it_takes_part_in_and_no_other()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("situation"), "Yhdessä kirjattua");
        var mother = await room.FamilyAsync();
        var aunt = await room.FamilyAsync(takesPart: false);

        Assert.Equal(["Yhdessä kirjattua"], (await room.RecordAsync(mother)).Texts());
        using var hidden = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record", caller: aunt);
        await hidden.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task Is_missing_before_it_is_opened_for_another_tenant_and_refuses_a_negative_revision()
    {
        var room = await Room.OfChildAsync(area);
        using var none = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record");
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await room.OpenedAsync();
        using var foreign = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record", caller: TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var negative = await room.SendAsync(HttpMethod.Get, $"{room.Path}/record?since=-1");
        await negative.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
