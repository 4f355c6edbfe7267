using System.Net;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>The child is registered, becomes a client, and has a team of its own from that day on.</summary>
internal static class ChildGetsTeam
{
    private const string Kaisa = "responsible";
    private const string ArtificialCode = "150313A902J";

    private static readonly (string Subject, string Role, string Why)[] Joining =
    [
        ("consulting", "consultingSocialWorker", "Miettii asioita tiimin kanssa joka viikko"),
        ("therapist", "familyTherapist", "Aamut kotona ovat perheen oma kysymys"),
        ("coordinator", "coordinator", "Valmistelee tapaamiset"),
    ];

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("Iiris becomes a client and gets a team of her own");
        await RegisterAsync(scene, cancellationToken);
        await scene.RefusedAsync("coordinator", "Noora is not in the team yet", cancellationToken);
        var opened = await scene.CreateAsync(
            Kaisa, $"/api/teams/children/{scene.ChildId}/client-relationship",
            new
            {
                ServiceLine = "childProtection",
                OpenedOn = Scene.Today,
                ResponsibleWorkerId = scene.Area.Professionals[Kaisa],
                WorkPairId = scene.Area.Professionals["workpair"],
            },
            answer => $"client since {answer.Text("openedOn")}; the child's own team is there, {answer.Text("teamId")}", cancellationToken);
        scene.TeamId = opened.Body.GetProperty("teamId").GetGuid();
        foreach (var (subject, role, why) in Joining)
        {
            await JoinAsync(scene, subject, role, why, cancellationToken);
        }
        await ShowAsync(scene, cancellationToken);
    }

    // The code and the id by which she signs in are unique in the area, and so like a child is warned of: the Iiris of a
    // later telling goes without the two and gives a reason.
    private static async Task RegisterAsync(Scene scene, CancellationToken cancellationToken)
    {
        const string Path = "/api/teams/children";
        const string Again = "The invented story is told once more";
        var id = DemoPeople.Persons["child"].Person;
        var answer = await scene.TryCreateAsync(Kaisa, Path, Iiris(ArtificialCode, id), cancellationToken);
        var taken = Taken(answer);
        foreach (var another in new[] { Iiris(null, id, Again), Iiris(null, null, Again) })
        {
            answer = Taken(answer) ? await scene.TryCreateAsync(Kaisa, Path, another, cancellationToken) : answer;
        }
        scene.Told(Kaisa, "POST", Path, answer, HttpStatusCode.Created, _ =>
            $"{answer.Text("givenName")} {answer.Text("familyName")}, born {answer.Text("birthDate")}, {answer.Id}");
        scene.ChildId = answer.Id;
        scene.Tell(taken
            ? "Her personal identity code belongs to the Iiris of an earlier telling; this one is registered without."
            : "Her artificial personal identity code is stored encrypted and in no answer.");
        scene.Expect(!answer.Content.Contains(ArtificialCode, StringComparison.Ordinal), "No personal identity code in the answer");
    }

    private static bool Taken(Answer answer) => answer.Fault is "personal_identity_code_taken" or "child_may_be_registered"
        || answer.Content.Contains("child_id_taken", StringComparison.Ordinal);

    private static object Iiris(string? code, Guid? id, string? notADuplicateBecause = null) => new
    {
        Id = id,
        GivenName = "Iiris",
        FamilyName = "Testimetsä",
        BirthDate = "2013-03-15",
        PersonalIdentityCode = code,
        NotADuplicateBecause = notADuplicateBecause,
        ContactLanguage = "fi",
        InterpreterNeeded = false,
        Municipality = "837",
        NonDisclosureForSafety = false,
    };

    private static Task<Answer> JoinAsync(Scene scene, string subject, string role, string why, CancellationToken cancellationToken) =>
        scene.CreateAsync(
            Kaisa, $"/api/teams/children/{scene.ChildId}/team/members",
            new
            {
                ProfessionalId = scene.Area.Professionals[subject],
                Role = role,
                Kind = "changing",
                From = Scene.Today,
                WhyPresent = why,
            },
            answer => $"{DemoPeople.Names[subject]} joins as {answer.Text("role")}: \"{answer.Text("whyPresent")}\"",
            cancellationToken);

    private static async Task ShowAsync(Scene scene, CancellationToken cancellationToken)
    {
        var team = await scene.ReadAsync(
            "coordinator", $"/api/teams/children/{scene.ChildId}/team",
            answer => $"{answer.Body.GetProperty("members").GetArrayLength()} members", cancellationToken);
        foreach (var member in team.Body.GetProperty("members").EnumerateArray())
        {
            scene.Tell($"{member.GetProperty("givenName")} {member.GetProperty("familyName")}, {member.GetProperty("role")}, {member.GetProperty("kind")}");
        }
        scene.Expect(team.Body.GetProperty("members").GetArrayLength() == Joining.Length + 2, "The team has five members, and Noora sees it now");
    }
}
