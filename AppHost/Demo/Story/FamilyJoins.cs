using System.Net;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The family stands in the child's network, the parents are in the child's team, and the child is let in herself.</summary>
internal static class FamilyJoins
{
    private const string Kaisa = "responsible";

    private static readonly (string Persona, string Sex, string Born, string Why)[] Parents =
    [
        ("mother", "female", "1985-05-24", "Iiris asuu hänen luonaan"),
        ("father", "male", "1982-08-03", "Iiris on hänen luonaan joka toinen viikonloppu"),
    ];

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Her family takes part");
        await EnterNetworkAsync(scene, cancellationToken);
        foreach (var (persona, _, _, why) in Parents)
        {
            await scene.CreateAsync(
                Kaisa, $"/api/teams/children/{scene.ChildId}/team/members",
                new { PersonId = DemoPeople.Persons[persona].Person, Role = "closeOne", Kind = "changing", From = Scene.Today, WhyPresent = why },
                _ => $"{DemoPeople.Names[persona]} joins: \"{why}\"", cancellationToken);
        }
        if (scene.IsPersona)
        {
            await scene.CreateAsync(
                Kaisa, $"/api/teams/children/{scene.ChildId}/own-access", new { },
                _ => "Iiris is 13 and may see her own pages: Kaisa has talked about it with her", cancellationToken);
        }
    }

    // A parent who stands in an earlier child's network is the same person here.
    private static async Task EnterNetworkAsync(Scene scene, CancellationToken cancellationToken)
    {
        var path = $"/api/teams/children/{scene.ChildId}/network";
        var before = await scene.Gateway.GetAsync(Kaisa, path, cancellationToken);
        var answer = await scene.Gateway.PutAsync(Kaisa, path, Network(scene.ChildId, known: false), before.ETag, cancellationToken);
        if (answer.Status == HttpStatusCode.BadRequest && answer.Content.Contains("person_id_taken", StringComparison.Ordinal))
        {
            answer = await scene.Gateway.PutAsync(Kaisa, path, Network(scene.ChildId, known: true), before.ETag, cancellationToken);
        }
        scene.Told(Kaisa, "PUT", path, answer, HttpStatusCode.OK, _ =>
            $"{answer.Body.GetProperty("persons").GetArrayLength()} persons around Iiris: {string.Join(", ", answer.Body.GetProperty("persons").EnumerateArray().Select(Name))}");
    }

    private static string? Name(JsonElement person) => person.GetProperty("givenName").GetString();

    private static object Network(Guid childId, bool known)
    {
        var parents = Parents.Select(parent => Person(
            DemoPeople.Names[parent.Persona].Split(' ', 2), parent.Sex, parent.Born, DemoPeople.Persons[parent.Persona].Person, known, $"{parent.Persona}@demo.example"));
        return new
        {
            Persons = parents.Append(Person(["Helvi", "Testimetsä"], "female", "1950-11-29", null, known: false, null)),
            Relations = Parents
                .Select(parent => Relation(DemoPeople.Persons[parent.Persona].Person!.Value.ToString(), childId, "parent", guardian: true, home: parent.Persona == "mother" ? 85 : 15))
                .Append(Relation("Helvi", childId, "grandparent", guardian: false, home: null)),
        };
    }

    private static object Person(string[] name, string sex, string born, Guid? id, bool known, string? email) => new
    {
        Id = known ? id : null,
        Ref = known ? null : id?.ToString() ?? name[0],
        GivenName = name[0],
        FamilyName = name[1],
        BirthDate = born,
        Sex = sex,
        ContactLanguage = "fi",
        InterpreterNeeded = false,
        NonDisclosureForSafety = false,
        Contact = email is null ? null : new { Email = email },
    };

    private static object Relation(string from, Guid childId, string kind, bool guardian, int? home) =>
        new { From = from, To = childId.ToString(), Kind = kind, ParentalResponsibility = guardian, LivesWithShare = home };
}
