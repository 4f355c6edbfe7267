using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Audit;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>Expert groups: the group and its times, a child's case from question to statement, the report.</summary>
internal static class ExpertUseCases
{
    internal const string Groups = "/expert-groups";
    internal const string Group = Groups + "/{groupId:guid}";
    internal const string Slot = Group + "/slots/{slotId:guid}";
    internal const string Case = Group + "/cases/{caseId:guid}";
    internal const string ChildCases = "/children/{childId:guid}/expert-cases";

    internal static void AddExperts(this IServiceCollection services) =>
        services.AddChildExport<MeetingsDb>("expertCases", ExportExpertCases.ReadAsync);

    internal static void MapExperts(this RouteGroupBuilder meetings)
    {
        FormExpertGroup.Map(meetings);
        ChangeExpertGroup.Map(meetings);
        GetExpertGroup.Map(meetings);
        ListExpertGroups.Map(meetings);
        KeepExpertSlots.Map(meetings);
        ListExpertSlots.Map(meetings);
        ListMyExpertSlots.Map(meetings);
        HoldExpertMeeting.Map(meetings);
        LeaveExpertSlotOut.Map(meetings);
        AskExperts.Map(meetings);
        ListChildExpertCases.Map(meetings);
        WithdrawExpertCase.Map(meetings);
        ListExpertCases.Map(meetings);
        ComposeExpertCase.Map(meetings);
        GiveStatement.Map(meetings);
        ReportExpertGroup.Map(meetings);
    }
}
