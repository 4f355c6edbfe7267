using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>Questions that an area has before it makes its own.</summary>
internal static class StarterQuestions
{
    internal static IReadOnlyList<(Language Language, string Text)> All { get; } =
    [
        (Language.Fi, "Kuka perheessä huomaisi ensimmäisenä, jos jokin muuttuisi?"),
        (Language.Fi, "Mitä sisarus vastaisi, jos kysyisin häneltä samaa?"),
        (Language.Fi, "Milloin tätä on vähemmän, ja kuka silloin on paikalla?"),
        (Language.Fi, "Kenelle muutos olisi helpoin ja kenelle vaikein?"),
        (Language.Sv, "Vem i familjen skulle först märka att något har förändrats?"),
        (Language.Sv, "Vad skulle syskonet svara på samma fråga?"),
        (Language.Sv, "När är det mindre av detta, och vem är med då?"),
        (Language.Sv, "För vem vore förändringen lättast, för vem svårast?"),
        (Language.En, "Who in the family would notice first that something had changed?"),
        (Language.En, "What would the brother or sister answer to the same question?"),
        (Language.En, "When is there less of this, and who is there then?"),
        (Language.En, "For whom would the change be easiest, for whom hardest?"),
    ];
}
