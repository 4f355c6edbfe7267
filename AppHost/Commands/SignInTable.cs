using System.Text.Json;

namespace SystemicPlatform.AppHost.Commands;

/// <summary>Where everything is, and as whom one can sign in.</summary>
internal static class SignInTable
{
    private sealed record Person(string Id, string Name, string Title);

    internal static async Task PrintAsync()
    {
        var wiring = Place.Wiring;
        var identity = Path.Combine(Repository.Root, Place.Topology.Identity.Folder);
        var people = await ReadAsync<Person>(Path.Combine(identity, "personas.json"));
        Console.WriteLine();
        Row("Portal and API", wiring.PublicAddress);
        Row("API docs", wiring.PublicAddress + "/docs");
        Row("Health", wiring.PublicAddress + "/health");
        Row("Sign-in", wiring.Authority);
        Row("Mail", wiring.MailFolder);
        Console.WriteLine();
        Console.WriteLine("Demo sign-ins (all invented; ./platform token ID prints an access token)");
        foreach (var person in people)
        {
            Console.WriteLine($"  {person.Id,-24} {person.Name,-20} {person.Title}");
        }
        Console.WriteLine($"  {"school, psychiatry",-24} {"partners",-20} client credentials, by API only");
        Console.WriteLine();
    }

    private static void Row(string what, string where) => Console.WriteLine($"  {what,-24} {where}");

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(string path)
    {
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<IReadOnlyList<T>>(stream, JsonSerializerOptions.Web) ?? [];
    }
}
