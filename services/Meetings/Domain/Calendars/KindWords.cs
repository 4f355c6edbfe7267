using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Meetings.Domain.Calendars;

/// <summary>
/// What a calendar calls a meeting: its kind, in the reader's language (L-27), and nothing else. A meeting's own title
/// and place are typed by people and can tell too much, so they never get into a calendar (L-26).
/// </summary>
internal static class KindWords
{
    internal static string In(Language language, MeetingKind kind)
    {
        var (finnish, swedish, english) = Of(kind);
        return language switch
        {
            Language.Fi => finnish,
            Language.Sv => swedish,
            Language.En => english,
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
    }

    private static (string Finnish, string Swedish, string English) Of(MeetingKind kind) => kind switch
    {
        MeetingKind.ProfessionalTeam => ("Ammattilaistiimin kokous", "Möte i teamet av yrkespersoner", "Professional team meeting"),
        MeetingKind.ClientTeam => ("Asiakastiimin kokous", "Möte i klientteamet", "Client team meeting"),
        MeetingKind.Network => ("Verkostotapaaminen", "Nätverksmöte", "Network meeting"),
        MeetingKind.Cooperation => ("Yhteistyöneuvottelu", "Samarbetsöverläggning", "Cooperation meeting"),
        MeetingKind.ResponsibilityTeam => ("Vastuutiimin kokous", "Möte i ansvarsteamet", "Responsibility team meeting"),
        MeetingKind.ClientPlan => ("Asiakassuunnitelmaneuvottelu", "Överläggning om klientplanen", "Client plan meeting"),
        MeetingKind.ExpertGroup => ("Asiantuntijaryhmä", "Expertgrupp", "Expert group"),
        MeetingKind.FamilyGroupConference => ("Läheisneuvonpito", "Familjerådslag", "Family group conference"),
        MeetingKind.Consultation => ("Konsultaatio", "Konsultation", "Consultation"),
        MeetingKind.SteeringGroup => ("Ohjausryhmä", "Styrgrupp", "Steering group"),
        MeetingKind.ProjectGroup => ("Projektiryhmä", "Projektgrupp", "Project group"),
        MeetingKind.ChildMeeting => ("Tapaaminen", "Träff", "Meeting"),
        MeetingKind.Other => ("Kokous", "Möte", "Meeting"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
