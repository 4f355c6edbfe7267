using SystemicPlatform.Teams.Domain.Care;

namespace SystemicPlatform.Teams.Features.Care;

/// <summary>A stage of care as it is shown.</summary>
internal sealed record CareStageView(Guid Id, CarePhase Phase, IReadOnlyList<SupportMeasure> SupportMeasures, DateOnly From, DateOnly? To)
{
    public static CareStageView Of(CareStage stage) => new(stage.Id, stage.Phase, stage.SupportMeasures, stage.From, stage.To);
}
