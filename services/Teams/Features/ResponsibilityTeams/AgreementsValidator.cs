using FluentValidation;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ResponsibilityTeams;

namespace SystemicPlatform.Teams.Features.ResponsibilityTeams;

/// <summary>All four are agreed on (A3-08).</summary>
internal sealed class AgreementsValidator : AbstractValidator<Agreements>
{
    public AgreementsValidator()
    {
        RuleFor(agreements => agreements.GroundRules).Prose(ResponsibilityTeamMap.AgreementLength);
        RuleFor(agreements => agreements.WorkBetweenMeetings).Prose(ResponsibilityTeamMap.AgreementLength);
        RuleFor(agreements => agreements.GoalSetting).Prose(ResponsibilityTeamMap.AgreementLength);
        RuleFor(agreements => agreements.FollowUp).Prose(ResponsibilityTeamMap.AgreementLength);
    }
}
