using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

[Trait("covers", "L-26")]
public sealed class LookAtProtectedContactTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_contact_to_those_who_need_it_and_each_look_is_kept_with_its_reason()
    {
        var (child, path) = await GuardianAsync();
        var shown = await api.CreateAsync(api.Worker, path, Reason());
        Assert.Equal(("Maria@demo.example", true), (shown.GetProperty("contact").Text("email"), shown.GetProperty("contact").GetProperty("nonDisclosure").GetBoolean()));
        Assert.Equal("Marias street 1", shown.Text("address"));
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "readProtectedContacts", Allowed: true } && path.Contains(line.ObjectId!, StringComparison.Ordinal));
        var looks = (await api.ReadAsync(api.Lead, $"{child.Path}/export")).GetProperty("content").GetProperty("contactLooks");
        Assert.Equal(("The letter must arrive", $"Testi {api.Worker.Subject}"), (looks[0].Text("reason"), looks[0].Text("by")));
    }

    [Fact]
    public async Task Opens_to_the_work_pair_the_lead_and_who_stands_in_and_to_no_other_member_of_the_team()
    {
        TestCaller pair = api.Someone(Role.Professional), helper = api.Someone(Role.Professional), substitute = api.Someone(Role.Professional);
        var (child, path) = await GuardianAsync(await api.SocialWorkerAsync(pair.Subject));
        await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(await api.ProfessionalAsync(helper.Subject), "familyWorker", TeamsFixture.Today));
        await api.CreateAsync(pair, path, Reason());
        await api.CreateAsync(api.Lead, path, Reason());
        await api.ReadAsync(helper, $"{child.Path}/network");
        await api.PostAsync(helper, path, Reason()).MissingAsync();

        await api.PostAsync(substitute, path, Reason()).MissingAsync();
        var absence = await api.CreateAsync(api.Lead, $"/professionals/{child.ResponsibleId}/absences", new JsonObject
        {
            ["from"] = Requests.Day(TeamsFixture.Today),
            ["to"] = Requests.Day(TeamsFixture.Today.AddDays(3)),
            ["substituteId"] = await api.SocialWorkerAsync(substitute.Subject),
        });
        await api.CreateAsync(substitute, path, Reason());
        using (var cancelled = await api.PostAsync(api.Lead, $"/professionals/{child.ResponsibleId}/absences/{absence.Id()}/cancel", new JsonObject()))
        {
            await cancelled.BodyAsync(HttpStatusCode.OK);
        }

        await api.PostAsync(substitute, path, Reason()).MissingAsync();
    }

    [Fact]
    public async Task Is_refused_to_everyone_else_in_an_emergency_too_and_the_attempt_is_logged()
    {
        var (child, path) = await GuardianAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PostAsync(api.Someone(role), path, Reason()).MissingAsync();
        }

        var onDuty = api.Someone(Role.Professional);
        await api.CreateAsync(onDuty, $"{child.Path}/emergency-access", new JsonObject { ["reason"] = "At night" });
        await api.PostAsync(onDuty, path, Reason()).MissingAsync();
        await api.PostAsync(new TeamsApi(fixture).Lead, path, Reason()).MissingAsync();
        Assert.Contains(await api.AccessLogAsync(), line => line is { Action: "readProtectedContacts", Allowed: false });
    }

    [Fact]
    public async Task A_repetition_under_the_same_key_shows_and_stores_no_contact()
    {
        var (_, path) = await GuardianAsync();
        using var first = await api.PostAsync(api.Worker, path, Reason(), "key");
        using var second = await api.PostAsync(api.Worker, path, Reason(), "key");
        Assert.Contains("Marias street", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Marias street", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await api.InDatabaseAsync(db => db.ContactLooks.CountAsync()));
    }

    [Fact]
    public async Task A_person_of_another_network_is_not_here_and_a_reason_must_be_given()
    {
        var (_, path) = await GuardianAsync();
        var other = await api.ClientOfAsync(await api.SocialWorkerAsync(), Requests.OpenedOn);
        await api.PostAsync(api.Lead, $"{other.Path}{path[path.IndexOf("/network", StringComparison.Ordinal)..]}", Reason()).MissingAsync();
        await api.PostAsync(api.Worker, path, new JsonObject { ["reason"] = " " }).RefusesFieldAsync("reason", "not_empty");
        await api.PostAsync(api.Worker, path, new JsonObject()).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    private static JsonObject Reason() => new() { ["reason"] = "The letter must arrive" };

    private async Task<(ClientChild Child, string Path)> GuardianAsync(Guid? workPair = null)
    {
        var child = await api.ClientAsync(workPair);
        var network = await api.ReplaceAsync(api.Worker, $"{child.Path}/network", Requests.Network(
            [Requests.Person("Maria").With("nonDisclosureForSafety", true)], Requests.Relation("Maria", "parent", child.Id).With("parentalResponsibility", true)));
        return (child, $"{child.Path}/network/persons/{network.IdOf("Maria")}/contact-looks");
    }
}
