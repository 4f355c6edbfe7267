using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Responsibility;

/// <summary>The four agreements as they are typed (A3-08).</summary>
public class AgreementsTyped : PostedForm
{
    public string? GroundRules { get; set; }

    public string? WorkBetweenMeetings { get; set; }

    public string? GoalSetting { get; set; }

    public string? FollowUp { get; set; }

    internal Agreements Read(Typed typed) => new(
        typed.Text("agreements.groundRules", GroundRules), typed.Text("agreements.workBetweenMeetings", WorkBetweenMeetings),
        typed.Text("agreements.goalSetting", GoalSetting), typed.Text("agreements.followUp", FollowUp));
}
