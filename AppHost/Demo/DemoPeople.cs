using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo;

/// <summary>The invented professionals. Their names are those of the development identity provider.</summary>
internal static class DemoPeople
{
    /// <summary>A professional by the subject of their token.</summary>
    internal sealed record Person(string Subject, string Title, string? Qualification, string Language)
    {
        internal string Name => Names[Subject];
        internal string GivenName => Name.Split(' ', 2)[0];
        internal string FamilyName => Name.Split(' ', 2)[1];
        internal string Email => $"{Subject}@demo.example";
    }

    /// <summary>Who can sign in, and as which person of a child's network where they are of the family.</summary>
    internal sealed record Persona(string Id, string Name, Guid? Person = null);

    private static readonly Lazy<Dictionary<string, Persona>> Read = new(() => JsonSerializer
        .Deserialize<Persona[]>(
            File.ReadAllText(Path.Combine(Repository.Root, Topology.Systemic.Identity.Folder, "personas.json")), JsonSerializerOptions.Web)!
        .ToDictionary(persona => persona.Id, StringComparer.Ordinal));

    internal static IReadOnlyDictionary<string, Persona> Persons => Read.Value;

    internal static IReadOnlyDictionary<string, string> Names { get; } =
        Read.Value.ToDictionary(persona => persona.Key, persona => persona.Value.Name, StringComparer.Ordinal);

    internal static IReadOnlyList<Person> Pirkanmaa { get; } =
    [
        new("responsible", "socialWorker", "socialWorker", "fi"),
        new("workpair", "socialCounsellor", "socialCounsellor", "fi"),
        new("consulting", "socialWorker", "socialWorker", "fi"),
        new("therapist", "familyTherapist", "familyTherapist", "sv"),
        new("coordinator", "coordinator", null, "en"),
        new("lead", "leadingSocialWorker", "socialWorker", "fi"),
    ];

    internal static IReadOnlyList<Person> Kymenlaakso { get; } =
    [
        new("responsible-kymenlaakso", "socialWorker", "socialWorker", "sv"),
        new("lead-kymenlaakso", "leadingSocialWorker", "socialWorker", "fi"),
    ];
}
