using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Networks;

public sealed class ChangeNetworkTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A0-04")]
    public async Task Keeps_the_family_and_tells_of_it_without_names()
    {
        var childId = await api.ChildAsync();
        var network = await api.ReplaceAsync(api.Worker, Path(childId), Family(childId));

        var mother = network.IdOf("Maria");
        Assert.Equal(["Maria", "Jari", "Helvi"], network.Items("persons").Select(person => person.Text("givenName")));
        Assert.Contains(network.Items("relations"), relation =>
            (relation.GetProperty("from").GetGuid(), relation.Text("kind"), relation.Text("inverse")) == (mother, "parent", "child")
            && relation.GetProperty("parentalResponsibility").GetBoolean() && relation.GetProperty("livesWithShare").GetInt32() == 70);
        Assert.Equal(3, (await api.PublishedAsync<PersonRegistered>()).Count);
        var told = Assert.Single(await api.PublishedAsync<NetworkChanged>());
        Assert.Equal((childId, 4, 4), (told.ChildId, told.Nodes.Count, told.Relations.Count));
        Assert.Contains(told.Nodes, node => node is { IsChild: true, BirthYear: 2013 } && node.Id == childId);
        var bodies = await api.InDatabaseAsync(db => db.OutboxMessages.Select(message => message.Body).ToListAsync());
        Assert.All(bodies, body => Assert.DoesNotMatch("Maria|Jari|Helvi|Testimets|demo.example|street", body));
        Assert.Contains(await api.AccessLogAsync(), line => line.Action == "manageNetwork" && line.ChildId == childId && line.Allowed);
    }

    [Fact]
    public async Task Keeps_contact_and_code_encrypted_and_seals_the_address_for_Reminders()
    {
        var childId = await api.ChildAsync();
        var family = Requests.Network([Requests.Person("Maria").With("birthDate", null).With("personalIdentityCode", "240585-906N")], Requests.Relation("Maria", "parent", childId));
        var network = await api.ReplaceAsync(api.Worker, Path(childId), family);
        Assert.True(network.Items("persons")[0].GetProperty("hasPersonalIdentityCode").GetBoolean());
        Assert.Equal("1985-05-24", network.Items("persons")[0].Text("birthDate"));
        var row = await api.InDatabaseAsync(db => db.Persons.SingleAsync());
        Assert.All([row.CodeProtected!, row.ContactProtected!], text => Assert.StartsWith("v1.k1.", text, StringComparison.Ordinal));
        var told = Assert.Single(await api.PublishedAsync<PersonRegistered>());
        Assert.Equal(("Maria@demo.example", Language.Sv), (SealedContacts.Open(told.SealedContact!, row.Id).Email, told.Language));

        await api.TryReplaceAsync(api.Worker, Path(await api.ChildAsync()), family).RefusesAsync("person_code_taken");
    }

    [Fact]
    public async Task What_is_over_stays_and_what_was_wrong_goes_into_the_history()
    {
        var childId = await api.ChildAsync();
        var network = NetworkBodies.Echo(await api.ReplaceAsync(api.Worker, Path(childId), Family(childId)));
        network.Relation(3)["endsOn"] = "2024-06-30";
        var changed = await api.ReplaceAsync(api.Worker, Path(childId), network);
        Assert.Equal("2024-06-30", changed.Items("relations")[3].Text("endsOn"));

        var helvi = changed.IdOf("Helvi");
        var without = NetworkBodies.Echo(changed);
        ((JsonArray)without["persons"]!).RemoveAt(2);
        ((JsonArray)without["relations"]!).RemoveAt(2);
        await api.TryReplaceAsync(api.Worker, Path(childId), without).RefusesFieldAsync("persons", "left_out");
        without.Adding("withdrawn", Withdrawal(helvi));
        await api.TryReplaceAsync(api.Worker, Path(childId), without).RefusesFieldAsync("relations", "left_out");
        without.Adding("withdrawn", Withdrawal(changed.Items("relations")[2].Id()));
        Assert.Equal(2, (await api.ReplaceAsync(api.Worker, Path(childId), without)).Items("persons").Count);

        var history = (await api.ReadAsync(api.Worker, $"{Path(childId)}/changes")).Items();
        Assert.Equal(["relationChanged", "relationWithdrawn", "personWithdrawn"], history.Select(item => item.Text("kind")).TakeLast(3));
        Assert.Equal(("Helvi", "Wrong family"), (history[^1].GetProperty("before").Text("givenName"), history[^1].Text("reason")));
    }

    [Fact]
    public async Task Whoever_is_in_the_childs_team_is_not_taken_back_before_the_membership_ends()
    {
        var child = await api.ClientAsync();
        var network = await api.ReplaceAsync(api.Worker, Path(child.Id), Family(child.Id));
        var helvi = network.IdOf("Helvi");
        await api.CreateAsync(api.Worker, $"{child.Path}/team/members", Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today).With("professionalId", null).With("personId", helvi));
        var without = NetworkBodies.Echo(network);
        ((JsonArray)without["persons"]!).RemoveAt(2);
        ((JsonArray)without["relations"]!).RemoveAt(2);
        without.Adding("withdrawn", Withdrawal(helvi)).Adding("withdrawn", Withdrawal(network.Items("relations")[2].Id()));
        await api.TryReplaceAsync(api.Worker, Path(child.Id), without).RefusesAsync("person_in_team");
    }

    [Theory]
    [Trait("covers", "L-10")]
    [InlineData("endsOn", -30, -1)]
    [InlineData("endsOn", 5, 5)]
    [InlineData("parentalResponsibility", 0, -1)]
    [InlineData("withdrawn", 0, -1)]
    public async Task Who_acts_by_custody_is_in_the_team_no_longer_than_it_lasts(string change, int endsIn, int lastDayIn)
    {
        var (child, network, members) = await WithParentsAsync();
        var after = NetworkBodies.Echo(network);
        _ = change switch
        {
            "endsOn" => after.Relation(0)["endsOn"] = Requests.Day(TeamsFixture.Today.AddDays(endsIn)),
            "parentalResponsibility" => after.Relation(0)[change] = false,
            _ => after.Adding(change, Withdrawal(after.Relation(0)["id"]!.GetValue<Guid>())),
        };
        if (change == "withdrawn")
        {
            ((JsonArray)after["relations"]!).RemoveAt(0);
        }

        await api.ReplaceAsync(api.Worker, Path(child.Id), after);

        var lastDay = TeamsFixture.Today.AddDays(lastDayIn);
        var rows = await api.InDatabaseAsync(db => db.ChildTeamMembers.Where(row => row.PersonId != null).ToDictionaryAsync(row => row.Id));
        Assert.Equal((lastDay, "custodyEnded"), (rows[members.Mother].To, rows[members.Mother].EndReason));
        Assert.Equal(((DateOnly?)null, (string?)null), (rows[members.Father].To, rows[members.Father].EndReason));
        Assert.Equal((child.TeamId, members.Mother, lastDay), (await api.PublishedAsync<TeamMemberLeft>()).Select(left => (left.TeamId, left.MemberId, left.On)).Single());
        var until = (await api.GrantsAsync(child.Id)).Single(grant => grant.Id == rows[members.Mother].GrantId).Until!.Value;
        Assert.Equal(lastDayIn > 0, until > TeamsFixture.Now);

        // Someone close they may stay: that is a membership of its own.
        var again = Requests.Member(Guid.Empty, "closeOne", lastDay.AddDays(1)).With("professionalId", null).With("personId", network.IdOf("Maria"));
        await api.CreateAsync(api.Worker, $"{child.Path}/team/members", again);
    }

    [Fact]
    public async Task Custody_that_goes_on_in_another_relation_ends_nothing()
    {
        var (child, network, members) = await WithParentsAsync();
        var after = NetworkBodies.Echo(network);
        after.Relation(0)["endsOn"] = Requests.Day(TeamsFixture.Today.AddDays(-30));
        after.Adding("relations", Requests.Relation(network.IdOf("Maria"), "guardian", child.Id).With("parentalResponsibility", true));
        await api.ReplaceAsync(api.Worker, Path(child.Id), after);
        Assert.Null(await api.InDatabaseAsync(db => db.ChildTeamMembers.Where(row => row.Id == members.Mother).Select(row => row.To).SingleAsync()));
        Assert.Empty(await api.PublishedAsync<TeamMemberLeft>());
    }

    [Fact]
    public async Task Saying_again_what_is_so_changes_nothing()
    {
        var childId = await api.ChildAsync();
        var network = await api.ReplaceAsync(api.Worker, Path(childId), Family(childId));
        var etag = await api.ETagAsync(api.Worker, Path(childId));
        await api.ReplaceAsync(api.Worker, Path(childId), NetworkBodies.Echo(network));
        Assert.Equal(etag, await api.ETagAsync(api.Worker, Path(childId)));
        Assert.Single(await api.PublishedAsync<NetworkChanged>());
    }

    [Fact]
    public async Task Siblings_share_their_mother_and_each_network_hears_of_her()
    {
        Guid iiris = await api.ChildAsync(), eemil = await api.ChildAsync();
        var mother = (await api.ReplaceAsync(api.Worker, Path(iiris), Family(iiris))).IdOf("Maria");
        var etag = await api.ETagAsync(api.Worker, Path(iiris));
        var ofEemil = await api.ReplaceAsync(api.Worker, Path(eemil), Requests.Network(
            [Requests.Person("Mari").Without("ref").With("id", mother)],
            Requests.Relation(mother, "parent", eemil), Requests.Relation(eemil, "sibling", iiris)));
        Assert.Equal([iiris], ofEemil.Items("children").Select(child => child.Id()));

        await api.PutAsync(api.Worker, Path(iiris), Family(iiris), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal(mother, (await api.ReadAsync(api.Worker, Path(iiris))).IdOf("Mari"));
        Assert.Equal([iiris, eemil, iiris], (await api.PublishedAsync<NetworkChanged>()).Select(told => told.ChildId));
        Assert.Equal(mother, Assert.Single(await api.PublishedAsync<PersonChanged>()).PersonId);
    }

    [Fact]
    public async Task A_person_or_child_of_another_worker_is_nobody_here()
    {
        var foreign = await api.ChildAsync();
        var mother = (await api.ReplaceAsync(api.Worker, Path(foreign), Family(foreign))).IdOf("Maria");
        var colleague = api.Someone(Role.Professional);
        var own = (await api.CreateAsync(colleague, "/children", Requests.Child())).Id();
        await api.TryReplaceAsync(colleague, Path(own), Requests.Network([Requests.Person("Maria").Without("ref").With("id", mother)]))
            .RefusesFieldAsync("persons[0].id", "unknown_person");
        await api.TryReplaceAsync(colleague, Path(own), Requests.Network([], Requests.Relation(own, "sibling", foreign)))
            .RefusesFieldAsync("relations[0].to", "unknown_end");
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Under_non_disclosure_only_a_representative_has_a_contact()
    {
        var childId = await api.ChildAsync();
        var mother = Requests.Person("Maria").With("nonDisclosureForSafety", true);
        await api.TryReplaceAsync(api.Worker, Path(childId), Requests.Network([Copy(mother)], Requests.Relation("Maria", "parent", childId)))
            .RefusesFieldAsync("persons[0].contact", "protected_contact_not_recorded");

        var guardian = Requests.Relation("Maria", "parent", childId).With("parentalResponsibility", true);
        var network = await api.ReplaceAsync(api.Worker, Path(childId), Requests.Network([Copy(mother)], guardian));
        Assert.Equal("""{"protected":true}""", network.Items("persons")[0].GetProperty("contact").GetRawText());
        Assert.Null(network.Items("persons")[0].Text("address"));
        Assert.Null(Assert.Single(await api.PublishedAsync<PersonRegistered>()).SealedContact);

        var over = NetworkBodies.Echo(network);
        over.Relation(0)["parentalResponsibility"] = false;
        await api.ReplaceAsync(api.Worker, Path(childId), over);
        Assert.Null(await api.InDatabaseAsync(db => db.Persons.Select(person => person.ContactProtected).SingleAsync()));
    }

    [Fact]
    public async Task Refuses_what_cannot_be_and_writes_nothing()
    {
        var childId = await api.ChildAsync();
        await Refuses("relation_to_oneself", Requests.Relation("Maria", "closeOne", "Maria"));
        await Refuses("parent_cycle", Requests.Relation("Maria", "parent", "Jari"), Requests.Relation("Maria", "child", "Jari"));
        await Refuses("relation_ends_before_start", Requests.Relation("Maria", "spouse", "Jari").With("startsOn", "2020-01-02").With("endsOn", "2020-01-01"));
        await Refuses("relation_repeated", Requests.Relation("Maria", "spouse", "Jari"), Requests.Relation("Jari", "spouse", "Maria"));
        Assert.Equal(0, await api.InDatabaseAsync(db => db.Persons.CountAsync()));
        Assert.Empty(await api.PublishedAsync<NetworkChanged>());

        async Task Refuses(string code, params JsonObject[] relations) => await api
            .TryReplaceAsync(api.Worker, Path(childId), Requests.Network([Person("Maria", null), Person("Jari", null)], relations)).RefusesAsync(code);
    }

    [Theory]
    [InlineData("sex", "woman", "malformed_body")]
    [InlineData("givenName", "", "validation")]
    [InlineData("personalIdentityCode", "240585-906X", "validation")]
    [InlineData("birthDate", "2999-01-01", "validation")]
    public async Task Refuses_a_field(string field, string value, string code)
    {
        var childId = await api.ChildAsync();
        await api.TryReplaceAsync(api.Worker, Path(childId), Requests.Network([Requests.Person("Maria").With(field, value)]))
            .ProblemAsync(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task Refuses_everyone_without_the_child_and_every_other_role()
    {
        var childId = await api.ChildAsync();
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PutAsync(api.Someone(role), Path(childId), Requests.Network([]), "\"1\"").MissingAsync();
        }

        await api.PutAsync(new TeamsApi(fixture).Lead, Path(childId), Requests.Network([]), "\"1\"").MissingAsync();
        await api.PutAsync(api.Worker, Path(childId), Requests.Network([]), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }

    private async Task<(ClientChild Child, JsonElement Network, (Guid Mother, Guid Father) Members)> WithParentsAsync()
    {
        var child = await api.ClientAsync();
        var network = await api.ReplaceAsync(api.Worker, Path(child.Id), Family(child.Id));
        return (child, network, (await JoinAsync("Maria"), await JoinAsync("Jari")));

        async Task<Guid> JoinAsync(string name) => (await api.CreateAsync(
            api.Worker, $"{child.Path}/team/members",
            Requests.Member(Guid.Empty, "closeOne", TeamsFixture.Today.AddDays(-3)).With("professionalId", null).With("personId", network.IdOf(name)))).Id();
    }

    private static string Path(Guid childId) => $"/children/{childId}/network";

    private static JsonObject Family(Guid childId) => Requests.Network(
        [Requests.Person("Maria"), Requests.Person("Jari", "male"), Person("Helvi", "1950-11-29")],
        Requests.Relation("Maria", "parent", childId).With("parentalResponsibility", true).With("livesWithShare", 70),
        Requests.Relation(childId, "child", "Jari").With("parentalResponsibility", true).With("livesWithShare", 30),
        Requests.Relation("Helvi", "parent", "Jari"),
        Requests.Relation("Maria", "spouse", "Jari").With("startsOn", "2012-06-01"));

    private static JsonObject Person(string name, string? birthDate) => Requests.Person(name).With("birthDate", birthDate);

    private static JsonObject Withdrawal(Guid id) => new() { ["id"] = id, ["reason"] = "Wrong family" };

    private static JsonObject Copy(JsonObject body) => (JsonObject)body.DeepClone();
}
