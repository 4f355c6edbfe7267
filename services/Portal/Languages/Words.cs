using Microsoft.Extensions.Localization;
using SystemicPlatform.Portal.Texts;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Languages;

/// <summary>The words for what services name by a code, such as a role. A code of tomorrow shows as itself rather than fails.</summary>
public sealed class Words(IStringLocalizer<WordTexts> text)
{
    public string ServiceLine(string code) => Of("line", code);

    public string Role(string code) => Of("role", code);

    public string Membership(string code) => Of("membership", code);

    public string Relation(string code) => Of("relation", code);

    public string Sex(string code) => Of("sex", code);

    public string Notification(string code) => Of("notification", code);

    public string Assessment(string code) => Of("assessment", code);

    public string Duty(string code) => Of("duty", code);

    public string Meeting(string code) => Of("meeting", code);

    public string Status(string code) => Of("status", code);

    public string ParticipantRole(string code) => Of("part", code);

    public string Answer(string code) => Of("answer", code);

    /// <summary>The same as the person says it of themselves.</summary>
    public string OwnAnswer(string code) => Of("ownAnswer", code);

    public string Attendance(string code) => Of("attendance", code);

    public string Topic(string code) => Of("topic", code);

    public string Evaluation(string code) => Of("evaluation", code);

    public string GoalOwner(string code) => Of("owner", code);

    public string Plan(string code) => Of("plan", code);

    public string Section(string code) => Of("section", code);

    public string ViewSource(string code) => Of("view", code);

    public string Hypothesis(string code) => Of("hypothesis", code);

    /// <summary>A side from which somebody comes whom the register does not know.</summary>
    public string OtherParty(string code) => Of("otherParty", code);

    public string GoalState(string code) => Of("goalState", code);

    public string Horizon(string code) => Of("horizon", code);

    public string Agreement(string code) => Of("agreement", code);

    public string Stance(string code) => Of("stance", code);

    public string EvaluationState(string code) => Of("evaluationState", code);

    public string VersionStatus(string code) => Of("version", code);

    public string Tool(string code) => Of("tool", code);

    public string ConsentTo(string code) => Of("consentTo", code);

    public string Precision(string code) => Of("precision", code);

    public string Tone(string code) => Of("tone", code);

    public string Reading(string code) => Of("reading", code);

    public string Experience(string code) => Of("experience", code);

    public string Wellbeing(string code) => Of("wellbeing", code);

    public string Sign(string code) => Of("sign", code);

    public string Step(string code) => Of("step", code);

    public string Team(string code) => Of("team", code);

    public string Reminder(string code) => Of("reminder", code);

    public string Service(string code) => Of("service", code);

    /// <summary>A part of a child's data that a permission can open.</summary>
    public string Scope(string code) => Of("scope", code);

    /// <summary>As what somebody speaks for the child's rights.</summary>
    public string Giver(string code) => Of("giver", code);

    public string Prohibition(string code) => Of("prohibition", code);

    public string Action(string code) => Of("action", code);

    public string Deviation(string code) => Of("deviation", code);

    public string Structure(string code) => Of("structure", code);

    public string RecordPart(string code) => Of("recordPart", code);

    public string PermissionAnswer(string code) => Of("permission", code);

    public string Note(string code) => Of("note", code);

    public string PreparationOwner(string code) => Of("brings", code);

    public string Preparation(string code) => Of("prepare", code);

    public string Change(string code) => Of("change", code);

    public string Field(string code) => Of("field", code);

    public string NetworkStep(string code) => Of("networkStep", code);

    public string ConvenerBasis(string code) => Of("basis", code);

    /// <summary>Who is needed in a step; an area may have words of its own.</summary>
    public string ProcessPart(string code) => Of("processPart", code);

    public string PartyKind(string code) => Of("party", code);

    public string Outstanding(string code) => Of("outstanding", code);

    public string Condition(string code) => Of("condition", code);

    public string ConditionState(string code) => Of("conditionState", code);

    public string Structures(string code) => Of("structures", code);

    public string Qualification(string code) => Of("qualification", code);

    public string Direction(string code) => Of("direction", code);

    public string Support(string code) => Of("support", code);

    public string Expertise(string code) => Of("expertise", code);

    public string ExpertCase(string code) => Of("expertCase", code);

    public string ExpertSlot(string code) => Of("expertSlot", code);

    public string Phase(string code) => Of("phase", code);

    public string CarePhase(string code) => Of("carePhase", code);

    public string SupportMeasure(string code) => Of("measure", code);

    /// <summary>Whose part of a leading pair.</summary>
    public string LeadRole(string code) => Of("lead", code);

    public string Cooperation(string code) => Of("cooperation", code);

    /// <summary>A holiday by its key, or words that somebody wrote.</summary>
    public string Holiday(string reason) => Of("holiday", reason);

    public string NegotiationPurpose(string code) => Of("negotiation", code);

    public string NegotiationManner(string code) => Of("manner", code);

    public string Programme(string code) => Of("programme", code);

    public string Enrolment(string code) => Of("enrolment", code);

    public string CompletionPart(string code) => Of("completion", code);

    public string Certificate(string code) => Of("certificate", code);

    public string Acting(string code) => Of("acting", code);

    public string TrainerBasis(string code) => Of("trainerBasis", code);

    public string Work(string code) => Of("work", code);

    public string Sector(string code) => Of("sector", code);

    public string Health(string code) => Of("health", code);

    /// <summary>A job's name has hyphens.</summary>
    public string Job(string name) => Of("job", string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])));

    /// <summary>What a job counts.</summary>
    public string JobCount(string code) => Of("jobCount", code);

    public string JobOutcome(string code) => Of("outcome", code);

    public string Delivery(string code) => Of("delivery", code);

    public string Channel(string code) => Of("channel", code);

    public string Audience(string code) => Of("audience", code);

    public string LanguageName(string code) => Of("language", code);

    public string ProfessionalTitle(string code) => Of("title", code);

    public string RetentionRule(string code) => Of("retention", code);

    public string Erasure(string code) => Of("erasure", code);

    public string Finding(string code) => Of("finding", code);

    public string DisclosureBasis(string code) => Of("basis", code);

    public string LearningPath(string code) => Of("path", code);

    public string ModelStage(string code) => Of("stage", code);

    public string Question(string code) => Of("question", code);

    public string AccessWay(string code) => Of("access", code);

    /// <summary>Why somebody may see a child's data; some grounds name the role or the parts.</summary>
    public string Ground(string ground) => ground.Split(':', 2) switch
    {
        ["consent", var parts] => $"{Of("ground", "consent")}: {string.Join(", ", parts.Split('+').Select(part => Of("scope", part)))}",
        ["mandate", var theirs] => $"{Of("ground", "mandate")} ({Ground(theirs)})",
        [var kind, var role] => $"{Of("ground", kind)}: {Role(role)}",
        _ => Of("ground", ground),
    };

    /// <summary>Why somebody is in the child's team: what was written, or what their role says.</summary>
    public string WhyPresent(ChildTeamMember member) => member.WhyPresent ?? Of("why", member.Role);

    /// <summary>Why a membership ended: what was written, or what ended it.</summary>
    public string EndReason(string reason) => Of("ended", reason);

    public string DataRequest(string kind) => Of("dataRequest", kind);

    private string Of(string family, string code) =>
        code.Length > 0 && text[$"{family}{char.ToUpperInvariant(code[0])}{code.AsSpan(1)}"] is { ResourceNotFound: false } found ? found.Value : code;
}
