namespace SystemicPlatform.Meetings.Domain.Agendas;

/// <summary>The dialogue structure of a meeting, chosen for each (A0-23, A1-09).</summary>
internal enum MeetingStructure
{
    /// <summary>What is it about, and what could help: several hypotheses side by side.</summary>
    Hypotheses,

    /// <summary>Starts from the client's own goal: vision, obstacles, supports, plan.</summary>
    HelpingMap,
}
