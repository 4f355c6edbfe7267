using FluentValidation;
using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>A systemic team as a row of a file.</summary>
/// <param name="Kind">professional or client.</param>
/// <param name="Name">With the kind, what the team is found again by.</param>
/// <param name="ServiceLine">Under which law it works.</param>
/// <param name="Municipalities">Codes.</param>
/// <param name="LinkedTeam">Name of the other half, which stands above it or is there already.</param>
/// <param name="Members">Each as role=e-mail or role=subject.</param>
internal sealed record TeamRow(
    TeamKind Kind, string Name, ServiceLine ServiceLine, IReadOnlyList<string> Municipalities, string? LinkedTeam, IReadOnlyList<string> Members)
{
    internal sealed class Validator : AbstractValidator<TeamRow>
    {
        public Validator()
        {
            RuleFor(row => row.Kind).Kind();
            RuleFor(row => row.Name).Name();
            RuleFor(row => row.Municipalities).Served();
            RuleFor(row => row.LinkedTeam).Name();
        }
    }
}
