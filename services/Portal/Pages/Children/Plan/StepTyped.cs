using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Children.Plan;

/// <summary>A small step as it is typed: who, what, by when.</summary>
public class StepTyped : PostedForm
{
    public string? What { get; set; }

    public string? DueOn { get; set; }

    public string? Responsible { get; set; }

    public string? ResponsibleName { get; set; }

    public string? Pair { get; set; }

    public string? PairName { get; set; }

    public StepFacts Read(Typed typed, KnownParties parties) => new(
        typed.Text("what", What), typed.Day("dueOn", DueOn), parties.Read(typed, "responsible", Responsible, ResponsibleName),
        string.IsNullOrEmpty(Pair) ? null : parties.Read(typed, "pair", Pair, PairName));
}
