using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Areas;

/// <summary>A municipality of an area. Some come with the platform, the others are added as areas begin to use it.</summary>
[SharedAcrossTenants("Which municipalities there are is the same for everyone.")]
internal sealed class Municipality
{
    public const string UnknownCode = "unknown_municipality";

    private Municipality()
    {
    }

    public Guid Id { get; private init; } = RisingId.Next();

    /// <summary>Three digits, as Statistics Finland numbers the municipalities.</summary>
    public string Code { get; private set; } = "";

    public string AreaCode { get; private set; } = "";

    public string NameFi { get; private set; } = "";

    /// <summary>Null where there is none of its own, or it is not known.</summary>
    public string? NameSv { get; private set; }

    /// <summary>Languages that people may use with the authorities there, Sámi languages included (L-27).</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    public static Municipality Of(WellbeingArea area, string code, string nameFi, string? nameSv, IEnumerable<string> languages) => new()
    {
        Code = code,
        AreaCode = area.Code,
        NameFi = nameFi,
        NameSv = nameSv,
        Languages = [.. languages.Distinct(StringComparer.Ordinal)],
    };
}
