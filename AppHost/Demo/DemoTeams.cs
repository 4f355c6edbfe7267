namespace SystemicPlatform.AppHost.Demo;

/// <summary>The invented systemic teams.</summary>
internal static class DemoTeams
{
    internal const string Professional = "professional";
    internal const string Client = "client";

    internal static Team East { get; } = new("Pirkanmaa Demo-Itä", Professional, "childProtection", ["211", "562", "635", "837"],
    [
        new("responsible", "member"), new("workpair", "socialCounsellor"), new("consulting", "consultingSocialWorker"),
        new("therapist", "familyTherapist"), new("coordinator", "coordinator"), new("lead", "leadingSocialWorker"),
    ]);

    /// <summary>The other half of the pair: it meets with one family at a time.</summary>
    internal static Team EastClient { get; } = East with
    {
        Name = $"{East.Name}, asiakastiimi",
        Kind = Client,
        Members = [new("consulting", "consultingSocialWorker"), new("therapist", "familyTherapist"), new("coordinator", "coordinator")],
    };

    internal static Team Kymenlaakso { get; } = new("Kymenlaakso Demo", Professional, "familySocialWork", ["285", "286", "624"],
    [
        new("responsible-kymenlaakso", "teamLeader"), new("lead-kymenlaakso", "leadingSocialWorker"),
    ]);

    internal sealed record Member(string Subject, string Role);

    internal sealed record Team(
        string Name, string Kind, string ServiceLine, IReadOnlyList<string> Municipalities, IReadOnlyList<Member> Members);
}
