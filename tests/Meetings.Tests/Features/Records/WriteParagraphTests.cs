using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class WriteParagraphTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Stands_in_its_place_with_its_author()
    {
        var room = await Room.OfChildAsync(area);
        var mother = await room.FamilyAsync();
        var part = (await room.OpenedAsync()).Part("situation");

        var last = await room.WriteAsync(part, "Kolmas");
        var first = await room.WriteAsync(part, "Ensimmäinen", atStart: true);
        await room.WriteAsync(part, "Toinen\näidin sanoin", mother, after: first.Id());

        var rows = (await room.RecordAsync()).Paras();
        Assert.Equal(["Ensimmäinen", "Toinen\näidin sanoin", "Kolmas"], rows.Select(row => row.Text("text")));
        Assert.Equal(
            [($"Testi {room.Worker.Subject}", null, true), ($"Testi {mother.Subject}", mother.Person.ToString(), false), ($"Testi {room.Worker.Subject}", null, true)],
            rows.Select(row => (row.Text("author"), row.Text("authorPersonId"), row.GetProperty("mine").GetBoolean())));
        Assert.Equal(last.Id(), rows[2].Id());
        Assert.Contains(await fixture.Service.AccessLogAsync(area.Tenant), line => line is { Action: "writeRecords", Allowed: true } && line.Subject == mother.Subject && line.ChildId == room.ChildId);
    }

    [Theory]
    [InlineData("", "not_empty")]
    [InlineData("  \n ", "not_empty")]
    [InlineData("a\0b", "control_character")]
    public async Task Refuses_what_is_no_text(string text, string code)
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");

        using var answer = await room.SendAsync(HttpMethod.Post, $"/api/meetings/record-parts/{part}/paragraphs", new { text });

        await answer.AssertFieldAsync("text", code);
    }

    [Fact]
    public async Task Takes_long_text_and_refuses_a_place_in_another_part()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        var elsewhere = await room.WriteAsync(record.Part("solutions"), new string('ä', 8000));
        using var tooLong = await room.SendAsync(
            HttpMethod.Post, $"/api/meetings/record-parts/{record.Part("situation")}/paragraphs", new { text = new string('ä', 8001) });
        await tooLong.AssertFieldAsync("text", "maximum_length");

        using var answer = await room.SendAsync(
            HttpMethod.Post, $"/api/meetings/record-parts/{record.Part("situation")}/paragraphs", new { text = "x", afterId = elsewhere.Id() });

        await answer.AssertFieldAsync("afterId", "unknown_paragraph");
    }

    [Fact]
    public async Task The_same_key_twice_writes_once()
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");
        var client = room.Client;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        var ids = new List<Guid>();
        for (var time = 0; time < 2; time++)
        {
            using var answer = await client.PostAsJsonAsync($"/api/meetings/record-parts/{part}/paragraphs", new { text = "Kerran" });
            ids.Add((await answer.Content.ReadFromJsonAsync<JsonElement>()).Id());
        }

        Assert.Single(ids.Distinct());
        Assert.Equal(["Kerran"], (await room.RecordAsync()).Texts());
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task A_new_worker_goes_on_with_the_record_of_the_one_who_left_whose_name_stays()
    {
        var room = await Room.OfChildAsync(area);
        var part = (await room.OpenedAsync()).Part("situation");
        await room.WriteAsync(part, "Edellisen työntekijän");
        await fixture.Service.InTenantAsync(area.Tenant, async db =>
        {
            (await db.ChildGrants.SingleAsync(grant => grant.Grantee == room.Worker.Subject)).End(MeetingsFixture.Now.AddHours(-1));
            return await db.SaveChangesAsync();
        });
        var next = await room.ProfessionalAsync(room.ChildId);

        await room.WriteAsync(part, "Seuraavan", next);
        using var gone = await room.SendAsync(HttpMethod.Post, $"/api/meetings/record-parts/{part}/paragraphs", new { text = "x" });

        await gone.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        Assert.Equal(
            [("Edellisen työntekijän", $"Testi {room.Worker.Subject}"), ("Seuraavan", $"Testi {next.Subject}")],
            (await room.RecordAsync(next)).Paras().Select(row => (row.Text("text"), row.Text("author"))));
    }

    [Fact]
    public async Task Who_has_no_grant_or_does_not_take_part_writes_nothing()
    {
        var room = await Room.OfChildrenAsync(area);
        var record = await room.OpenedAsync();
        TestCaller[] callers =
        [
            await room.ProfessionalAsync(room.Children[0]), await room.FamilyAsync(takesPart: false), TestCaller.With(Role.Partner, area.Tenant),
            TestCaller.With(Role.Auditor, area.Tenant), TestCaller.With(Role.Lead, TestCaller.NewTenant()),
        ];
        foreach (var caller in callers)
        {
            using var answer = await room.SendAsync(
                HttpMethod.Post, $"/api/meetings/record-parts/{record.Part("situation", room.Children[1])}/paragraphs", new { text = "x" }, caller: caller);
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }
    }
}
