using SystemicPlatform.Contracts.Meetings;
using static SystemicPlatform.Meetings.Domain.Agendas.AgendaTopic;

namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>The agenda that a kind of meeting has until the area makes its own (domain C3, A1-08).</summary>
internal static class DefaultAgenda
{
    internal static IReadOnlyList<TemplateItem> Of(MeetingKind kind, MeetingStructure structure) => kind switch
    {
        MeetingKind.Network => [Once(CheckIn, 5), Once(CoreIssue, 30), .. Talk(structure, perChild: false), Once(SharedPlan, 20), Once(JointEvaluation, 10), Once(ClosingReflection, 5)],
        MeetingKind.ExpertGroup or MeetingKind.SteeringGroup or MeetingKind.ProjectGroup or MeetingKind.Consultation or MeetingKind.Other =>
            [Once(CheckIn, 5), Once(StepsFollowUp, 10), Once(Other, 30), Once(SmallSteps, 10), Once(ClosingReflection, 5)],
        _ =>
        [
            Once(CheckIn, 5), Once(StepsFollowUp, 10), ForEach(GenogramAndQuestion, 15), ForEach(Interview, 15),
            .. Talk(structure, perChild: true), ForEach(SmallSteps, 10), Once(ClosingReflection, 5),
        ],
    };

    private static TemplateItem[] Talk(MeetingStructure structure, bool perChild) => structure switch
    {
        MeetingStructure.Hypotheses => [new(Hypotheses, null, 20, perChild), new(WhatToTry, null, 15, perChild)],
        MeetingStructure.HelpingMap => [new(Vision, null, 10, perChild), new(Obstacles, null, 10, perChild), new(Supports, null, 10, perChild), new(Plan, null, 10, perChild)],
        _ => throw new ArgumentOutOfRangeException(nameof(structure)),
    };

    private static TemplateItem Once(AgendaTopic topic, int minutes) => new(topic, null, minutes, false);

    private static TemplateItem ForEach(AgendaTopic topic, int minutes) => new(topic, null, minutes, true);
}
