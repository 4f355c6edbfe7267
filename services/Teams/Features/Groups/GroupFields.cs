using FluentValidation;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Features.Input;

namespace SystemicPlatform.Teams.Features.Groups;

/// <summary>What requests about a group have in common.</summary>
internal static class GroupFields
{
    public static void GroupKind<T>(this IRuleBuilder<T, TeamKind> rule) => rule.Must(kind => kind is TeamKind.SteeringGroup or TeamKind.ProjectGroup)
        .WithErrorCode("team_kind").WithMessage("steeringGroup or projectGroup; the other kinds come about in other ways.");

    /// <summary>None means the whole area.</summary>
    public static void WorksFor<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) => rule.MunicipalityCodes()
        .ForEach(code => code.NotNull().WithErrorCode("municipality_code").MunicipalityCode());
}
