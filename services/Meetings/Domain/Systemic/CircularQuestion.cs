using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>A question of the area's bank: about relations and differences, to choose from or to be inspired by.</summary>
internal sealed class CircularQuestion : Entity
{
    internal const int MaxTextLength = 300;

    private CircularQuestion()
    {
    }

    internal CircularQuestion(string text, Language language) => (Text, Language) = (text, language);

    public string Text { get; private set; } = "";

    public Language Language { get; private set; }
}
