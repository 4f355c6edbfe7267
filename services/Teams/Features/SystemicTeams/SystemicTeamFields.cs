using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>What requests about a systemic team have in common.</summary>
internal static class SystemicTeamFields
{
    private const int MostMunicipalities = 400;

    public static void Kind<T>(this IRuleBuilder<T, TeamKind> rule) => rule.Must(kind => kind is TeamKind.Professional or TeamKind.Client)
        .WithErrorCode("team_kind").WithMessage("professional or client; the other kinds come about in other ways.");

    public static void Name<T>(this IRuleBuilder<T, string?> rule) => rule.Line(ProfessionalMap.NameLength);

    /// <summary>Every team serves someone.</summary>
    public static void Served<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) => rule.Must(list => list.Count is > 0 and <= MostMunicipalities)
        .WithErrorCode("count").WithMessage($"1–{MostMunicipalities} municipalities.")
        .ForEach(code => code.NotNull().WithErrorCode("municipality_code").MunicipalityCode());
}
