using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Materials;

/// <summary>What a way of working is, where it comes from and how far it is (A1-16).</summary>
internal sealed class ModelCard : Entity
{
    internal const int MaxTextLength = 200;
    internal const int MostWords = 30;

    private ModelCard()
    {
    }

    public string Name { get; private set; } = "";

    public string? Place { get; private set; }

    public string? Area { get; private set; }

    public string? Funder { get; private set; }

    public IReadOnlyList<string> Themes { get; private set; } = [];

    public IReadOnlyList<string> TargetGroups { get; private set; } = [];

    public ModelStage Stage { get; private set; }

    public DateOnly? CreatedOn { get; private set; }

    public DateOnly? ChangedOn { get; private set; }

    internal static ModelCard Of(ModelCardDetails details)
    {
        var card = new ModelCard();
        card.Change(details);
        return card;
    }

    internal void Change(ModelCardDetails details) =>
        (Name, Place, Area, Funder, Themes, TargetGroups, Stage, CreatedOn, ChangedOn) =
        (details.Name, details.Place, details.Area, details.Funder, details.Themes, details.TargetGroups, details.Stage, details.CreatedOn, details.ChangedOn);
}

/// <summary>What stands on a model card; texts without surrounding blanks.</summary>
internal sealed record ModelCardDetails(
    string Name, string? Place, string? Area, string? Funder, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups,
    ModelStage Stage, DateOnly? CreatedOn, DateOnly? ChangedOn);

/// <summary>How far a way of working is.</summary>
internal enum ModelStage
{
    Idea,
    InDevelopment,
    InUse,
    Spread,
    Retired,
}
