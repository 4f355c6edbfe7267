namespace SystemicPlatform.Training.Domain.Programmes;

/// <summary>What a valid certificate lets its holder act as.</summary>
internal enum ActingRole
{
    ConsultingSocialWorker,
    FamilyTherapist,
    Coordinator,
    Trainer,
}
