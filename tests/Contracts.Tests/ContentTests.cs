using System.Reflection;

namespace SystemicPlatform.Contracts.Tests;

/// <summary>Events carry ids and facts. A string in an event must be on this list, with the reason why it names nobody.</summary>
public sealed class ContentTests
{
    private static readonly Dictionary<string, string> AllowedStrings = new(StringComparer.Ordinal)
    {
        ["Tenant"] = "code of an area",
        ["Subject"] = "opaque id of the identity provider",
        ["Grantee"] = "token subject, or an id as text",
        ["Ground"] = "code of why access was given",
        ["SealedContact"] = "encrypted; only Teams and Reminders have the key",
        ["Service"] = "name of one of our services",
        ["Action"] = "name of a permission",
        ["ObjectId"] = "an id or a version's number as text",
        ["TokenOrganisation"] = "code of a partner organisation, not of a person",
    };

    [Fact]
    public void No_event_has_a_text_that_could_name_somebody()
    {
        var texts = typeof(IEvent).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsInterface: false })
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType == typeof(string) && !AllowedStrings.ContainsKey(property.Name))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Empty(texts);
    }

    [Fact]
    public async Task Every_event_is_in_the_events_document()
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "events.md"));
        Assert.All(Samples.All, sample => Assert.Contains($"`{sample.GetType().Name}`", document, StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SystemicPlatform.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Not inside the project.");
        }

        return folder.FullName;
    }
}
