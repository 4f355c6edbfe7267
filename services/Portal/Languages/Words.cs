using Microsoft.Extensions.Localization;
using SystemicPlatform.Portal.Texts;

namespace SystemicPlatform.Portal.Languages;

/// <summary>The words for what services name by a code, such as a role. A code of tomorrow shows as itself rather than fails.</summary>
public sealed class Words(IStringLocalizer<WordTexts> text)
{
    public string ServiceLine(string code) => Of("line", code);

    public string Role(string code) => Of("role", code);

    public string Membership(string code) => Of("membership", code);

    public string Relation(string code) => Of("relation", code);

    public string Notification(string code) => Of("notification", code);

    public string Duty(string code) => Of("duty", code);

    public string Meeting(string code) => Of("meeting", code);

    public string Status(string code) => Of("status", code);

    public string ParticipantRole(string code) => Of("part", code);

    public string Answer(string code) => Of("answer", code);

    public string Attendance(string code) => Of("attendance", code);

    public string Topic(string code) => Of("topic", code);

    public string Evaluation(string code) => Of("evaluation", code);

    public string GoalOwner(string code) => Of("owner", code);

    public string Plan(string code) => Of("plan", code);

    public string Section(string code) => Of("section", code);

    public string ViewSource(string code) => Of("view", code);

    public string Hypothesis(string code) => Of("hypothesis", code);

    public string Step(string code) => Of("step", code);

    public string Team(string code) => Of("team", code);

    public string Reminder(string code) => Of("reminder", code);

    public string Service(string code) => Of("service", code);

    public string Action(string code) => Of("action", code);

    /// <summary>Why somebody may see a child's data; some grounds name the role or the parts.</summary>
    public string Ground(string ground) => ground.Split(':', 2) is [var kind, var what]
        ? $"{Of("ground", kind)}: {(kind == "consent" ? string.Join(", ", what.Split('+').Select(part => Of("scope", part))) : Role(what))}"
        : Of("ground", ground);

    private string Of(string family, string code) =>
        code.Length > 0 && text[$"{family}{char.ToUpperInvariant(code[0])}{code.AsSpan(1)}"] is { ResourceNotFound: false } found ? found.Value : code;
}
