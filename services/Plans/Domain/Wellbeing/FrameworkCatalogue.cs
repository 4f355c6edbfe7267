using System.Text.Json;
using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Plans.Domain.Wellbeing;

/// <summary>The names of the framework's items and strips, and what one asks child and adult in plain words, in the platform's languages.</summary>
internal static class FrameworkCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    private static readonly Dictionary<string, Entry> Entries = Read();

    /// <summary>All items in their order.</summary>
    internal static IReadOnlyList<FrameworkItem> Items { get; } = Enum.GetValues<FrameworkItem>();

    /// <summary>Which side an item is on.</summary>
    internal static FrameworkSide SideOf(FrameworkItem item) =>
        item < FrameworkItem.ParentingStrengths ? FrameworkSide.Child
        : item < FrameworkItem.HealthOfCloseOnes ? FrameworkSide.Parenting
        : FrameworkSide.Surroundings;

    /// <summary>Which strip lies beside which side.</summary>
    internal static FrameworkSide SideOf(ExperienceStrip strip) => (FrameworkSide)(int)strip;

    /// <summary>Name and questions of an item or a strip.</summary>
    internal static Entry Of<T>(T entry)
        where T : struct, Enum => Entries[JsonNamingPolicy.CamelCase.ConvertName(entry.ToString())];

    // A question that is missing in a language stops the service at its first use of the framework, and the tests before that.
    private static Dictionary<string, Entry> Read()
    {
        using var stream = typeof(FrameworkCatalogue).Assembly.GetManifestResourceStream("wellbeing-framework.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Entry>>(stream, Json)!;
    }

    /// <summary>An item or strip in words.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Child">What one asks the child.</param>
    /// <param name="Adult">What one asks adults.</param>
    internal sealed record Entry(Text Name, Text Child, Text Adult);

    /// <summary>The same in three languages.</summary>
    internal sealed record Text(string Fi, string Sv, string En)
    {
        internal string In(Language language) => language switch
        {
            Language.Sv => Sv,
            Language.En => En,
            _ => Fi,
        };
    }
}
